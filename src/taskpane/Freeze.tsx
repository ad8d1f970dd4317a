import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Freezing, NotFrozen, NotThawed, Thawing, Where } from "../excel";
import { numberLocale } from "../law/text";
import { FREEZE_PANE } from "../locales/freeze-pane";
import type { Actions } from "./actions";
import { Options } from "./conclusions/Options";
import { NoticeGroup } from "./NoticeGroup";
import { Place } from "./Place";
import type { View } from "./view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: "0" },
  heading: { margin: "0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // It has the focus only to be seen and heard; nothing can be done with it.
  done: { ":focus": { outlineStyle: "none" } },
});

const PLACES: readonly Where[] = ["workbook", "sheet", "selection"];
const NO_HINTS: Readonly<Record<Where, string>> = { workbook: "", sheet: "", selection: "" };

/** The reasons, in the order in which they are told. */
const NOT_FROZEN: readonly NotFrozen["reason"][] = ["protected", "noValue", "refused"];
const NOT_THAWED: readonly NotThawed["reason"][] = [
  "changed",
  "occupied",
  "protected",
  "lost",
  "gone",
  "refused",
  "noRoom",
];

type Result =
  | { readonly kind: "frozen"; readonly freezing: Freezing }
  | { readonly kind: "thawed"; readonly thawing: Thawing };

/** Turns formulas of ours into values and back, where the user says, and tells what came of it. */
export function Freeze({
  view,
  actions,
  frozen,
}: {
  readonly view: View;
  readonly actions: Pick<Actions, "freezeFormulas" | "thawFormulas">;
  /** What a button of the ribbon has done to the selected cells: it is told, and can be taken back. */
  readonly frozen?: Freezing | undefined;
}) {
  const styles = useStyles();
  const texts = FREEZE_PANE[view.language];
  const [where, setWhere] = useState<Where>("workbook");
  const [result, setResult] = useState<Result>();

  useEffect(() => {
    if (!frozen) return;
    setWhere("selection");
    setResult({ kind: "frozen", freezing: frozen });
  }, [frozen]);

  async function freeze() {
    const freezing = await view.attempt("freeze", () => actions.freezeFormulas(where));
    setResult(freezing && { kind: "frozen", freezing });
  }
  async function thaw() {
    const thawing = await view.attempt("thaw", () => actions.thawFormulas(where));
    setResult(thawing && { kind: "thawed", thawing });
  }

  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.heading}
      </Subtitle2>
      <Body1>{texts.intro}</Body1>
      <Options
        view={view}
        label={texts.where}
        options={PLACES}
        names={texts.places}
        hints={NO_HINTS}
        chosen={where}
        onChoose={setWhere}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={view.busy} onClick={() => void freeze()}>
          {texts.freeze}
        </Button>
        <Button disabledFocusable={view.busy} onClick={() => void thaw()}>
          {texts.thaw}
        </Button>
      </div>
      {result?.kind === "frozen" && <Frozen view={view} freezing={result.freezing} />}
      {result?.kind === "thawed" && <Thawed view={view} thawing={result.thawing} />}
    </section>
  );
}

function Frozen({ view, freezing }: { readonly view: View; readonly freezing: Freezing }) {
  const texts = FREEZE_PANE[view.language];
  const { frozen, left, sheet } = freezing;
  const nothing = frozen.length + left.length === 0;
  return (
    <>
      <Outcome of={freezing} done={!nothing && left.length === 0} nothing={nothing}>
        {nothing ? texts.noneToFreeze : texts.frozen(frozen.length)}
        {sheet !== undefined && <Kept view={view} text={texts.kept} sheet={sheet} />}
      </Outcome>
      {NOT_FROZEN.map((reason) => (
        <Left key={reason} view={view} texts={texts.notFrozen[reason]} cells={of(left, reason)} />
      ))}
    </>
  );
}

function Thawed({ view, thawing }: { readonly view: View; readonly thawing: Thawing }) {
  const texts = FREEZE_PANE[view.language];
  const { thawed, left, sheet } = thawing;
  const nothing = thawed.length + left.length === 0;
  return (
    <>
      <Outcome of={thawing} done={!nothing && left.length === 0} nothing={nothing}>
        {nothing ? texts.noneToThaw : texts.thawed(thawed.length)}
        {sheet !== undefined && <Kept view={view} text={texts.stillKept} sheet={sheet} />}
      </Outcome>
      {NOT_THAWED.map((reason) => (
        <Left key={reason} view={view} texts={texts.notThawed[reason]} cells={of(left, reason)} />
      ))}
    </>
  );
}

const of = <C extends NotFrozen | NotThawed>(left: readonly C[], reason: C["reason"]): readonly C[] =>
  left.filter((cell) => cell.reason === reason);

/** It takes the focus from the button that was pressed: so it is seen, and a screen reader says it once. */
function Outcome({
  of,
  done,
  nothing,
  children,
}: {
  readonly of: Freezing | Thawing;
  readonly done: boolean;
  readonly nothing: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [of]);
  return (
    <MessageBar
      ref={message}
      tabIndex={-1}
      className={styles.done}
      intent={nothing ? "info" : done ? "success" : "warning"}
      layout="multiline"
    >
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function Kept({ view, text, sheet }: { readonly view: View; readonly text: string; readonly sheet: string }) {
  return (
    <>
      {" "}
      {text} <Place view={view} address={sheet} label={sheet} />
    </>
  );
}

/** Cells that were left for one reason; nothing where there are none. */
function Left({
  view,
  texts,
  cells,
}: {
  readonly view: View;
  readonly texts: { readonly title: string; readonly todo: string };
  readonly cells: readonly (NotFrozen | NotThawed)[];
}) {
  if (cells.length === 0) return null;
  return (
    <NoticeGroup
      view={view}
      level="warning"
      {...texts}
      items={cells.map((cell) => (
        <>
          <Place view={view} address={cell.address} />
          {"now" in cell && `: ${shown(cell.now, view)}`}
        </>
      ))}
    />
  );
}

/** What stands in a cell, as the user's language writes it. */
function shown(value: unknown, { language }: View): string {
  const texts = FREEZE_PANE[language];
  if (typeof value === "number")
    return value.toLocaleString(numberLocale(language), { maximumSignificantDigits: 15 });
  if (typeof value === "boolean") return texts.truth(value);
  return value === "" ? texts.empty : String(value);
}
