import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Attachment } from "../../excel";
import type { ListKind, Place } from "../../recognition";
import { Bodies } from "./Bodies";
import { Few } from "./Few";
import { Fold } from "./Fold";
import { type Found, foundIn, sizeOf, tableNamedIn } from "./found";
import { ListDetails } from "./ListDetails";
import { NewTable } from "./NewTable";
import { OpennessDetails } from "./OpennessDetails";
import { SaidBefore } from "./SaidBefore";
import type { Correcting } from "./useCorrecting";

/** How many tables of a kind are shown before the user asks for the rest. */
const FEW = 5;

const useStyles = makeStyles({
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What was found, part by part: tables, bodies, sheets without tables, what the user said of all that. */
export function Folds({
  correcting,
  attachment,
}: {
  readonly correcting: Correcting;
  readonly attachment: Attachment;
}) {
  const styles = useStyles();
  const { view, texts } = correcting;
  const { proposal, corrections, unrecognisedSheets } = attachment;
  const found = foundIn(attachment);
  const [open, setOpen] = useState<readonly string[]>(() => (found.flat().length === 0 ? ["new"] : []));
  const reveal = useRevealing(found.flat(), attachment, (id) =>
    setOpen((before) => [...before.filter((other) => other !== "new"), id]),
  );
  return (
    <Accordion
      className={styles.accordion}
      collapsible
      multiple
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems as string[])}
    >
      {found.map((tables, kind) => (
        <Few key={kind} view={view} few={FEW}>
          {tables.map((table) => (
            <Table key={table.id} correcting={correcting} table={table} />
          ))}
        </Few>
      ))}
      {proposal.bodies.length > 0 && (
        <Fold id="bodies" title={texts.bodies.title(proposal.bodies.length)}>
          <Bodies correcting={correcting} bodies={proposal.bodies} />
        </Fold>
      )}
      <Fold
        id="new"
        title={
          unrecognisedSheets.length > 0
            ? texts.table.sheetsTitle(unrecognisedSheets.length)
            : texts.table.title
        }
      >
        <NewTable correcting={correcting} sheets={unrecognisedSheets} onNamed={reveal} />
      </Fold>
      {corrections.length > 0 && (
        <Fold id="said" title={texts.said.title(corrections.length)}>
          <SaidBefore correcting={correcting} corrections={corrections} />
        </Fold>
      )}
    </Accordion>
  );
}

function Table({ correcting, table }: { readonly correcting: Correcting; readonly table: Found }) {
  const { view } = correcting;
  const { kinds, types } = view.texts;
  const { id, kind, type, sheet } = table;
  return (
    <Fold
      id={id}
      title={`${kinds[kind]}${type ? ` (${types[type]})` : ""}`}
      about={`${sheet}: ${sizeOf(table, view.texts)}`}
    >
      {"marks" in table ? (
        <OpennessDetails view={view} table={table.marks} />
      ) : (
        <ListDetails correcting={correcting} id={id} table={table.list} />
      )}
    </Fold>
  );
}

interface Named {
  readonly kind: ListKind;
  readonly place: Place;
}

/** Opens the table that the user has just named the bodies of, once it is there, and goes to it. */
function useRevealing(
  found: readonly Found[],
  attachment: Attachment,
  open: (id: string) => void,
): (named: Named) => void {
  const named = useRef<Named>(undefined);
  const [shown, setShown] = useState<string>();
  useLayoutEffect(() => {
    const table = named.current && tableNamedIn(found, named.current);
    if (!table) return;
    named.current = undefined;
    open(table.id);
    setShown(table.id);
    // Only what was read anew can hold it.
  }, [attachment]);
  useEffect(() => {
    if (shown === undefined) return;
    document.querySelector<HTMLElement>(`[data-fold="${CSS.escape(shown)}"] button`)?.focus();
    setShown(undefined);
  }, [shown]);
  return (next) => {
    named.current = next;
  };
}
