import { columnLetters, address } from "../../excel/address";
import type { Field, ProposedTable, Variable } from "../../recognition";
import { isEvidence } from "../../recognition/evidence";
import { DetailSection, Quiet } from "../DetailSection";
import { Place } from "../Place";
import { Correctable } from "./Correctable";
import { answerOf } from "./questions";
import { linePlace, shownPlace, tablePlace } from "./places";
import { TakeExclusion, TakeField } from "./TakeForTable";
import type { Correcting } from "./useCorrecting";
import { VariableChoice } from "./VariableChoice";
import { Answer } from "./Answer";

interface OfTable {
  readonly correcting: Correcting;
  /** Tells the table from the others of the step. */
  readonly id: string;
  readonly table: ProposedTable;
}

/** A table of a list as it was understood: which cells hold what, what is missing and left out, each with its correction. */
export function ListDetails({ correcting, id, table }: OfTable) {
  const { view, texts } = correcting;
  const place = tablePlace(table);
  const exclude = texts.exclude[table.run];
  return (
    <div>
      <Correctable
        correcting={correcting}
        id={`${id} exclude`}
        action={exclude.open}
        label={exclude.open}
        panel={<TakeExclusion correcting={correcting} table={table} />}
      >
        <Place view={view} address={address(place)} label={shownPlace(place, table.sheet)} />
      </Correctable>
      <Missing correcting={correcting} id={id} table={table} />
      <Fields correcting={correcting} id={id} table={table} />
      <Unused correcting={correcting} id={id} table={table} />
      <Skipped correcting={correcting} id={id} table={table} />
    </div>
  );
}

function Missing({ correcting, id, table }: OfTable) {
  const { data, variables } = correcting.view.texts;
  const { open, openFor } = correcting.texts.take;
  return (
    <DetailSection
      title={data.missing}
      hint={data.missingHint}
      items={table.missing.map((variable) => [
        variable,
        <Correctable
          correcting={correcting}
          id={`${id} ${variable}`}
          action={open}
          label={openFor(variables[variable])}
          panel={<TakeField correcting={correcting} table={table} variable={variable} />}
        >
          {variables[variable]}
        </Correctable>,
      ])}
    />
  );
}

function Fields({ correcting, id, table }: OfTable) {
  const { view, texts } = correcting;
  return (
    <DetailSection
      title={texts.fields.title}
      items={table.fields.map((field) => {
        const { variable, head, at } = field;
        const name = view.texts.variables[variable];
        const place = linePlace(table, at);
        const shown = (
          <>
            <Place view={view} address={address(place)} label={name} />
            <Quiet>
              {[shownPlace(place, table.sheet), head].filter(Boolean).join(": ")}
              <Why correcting={correcting} field={field} />
            </Quiet>
          </>
        );
        return [
          variable,
          // Other names would make another table.
          variable === "body" ? (
            shown
          ) : (
            <Correctable
              correcting={correcting}
              id={`${id} ${variable}`}
              action={texts.fields.change}
              label={texts.fields.changeOf(name)}
              panel={<Change correcting={correcting} table={table} field={field} />}
            >
              {shown}
            </Correctable>
          ),
        ];
      })}
    />
  );
}

/** Why a variable was seen in these cells; nothing where their head says it plainly. */
function Why({
  correcting: { texts },
  field: { confidence, reason },
}: {
  correcting: Correcting;
  field: Field;
}) {
  const words = texts.fields;
  if (confidence === "doubtful") return <> ({words.doubtful})</>;
  if (reason.code === "said") return <> ({words.said})</>;
  if (confidence === "sure") return null;
  switch (reason.code) {
    case "title":
      return <> ({words.byTitle})</>;
    case "symbol":
      return <> ({words.symbol(reason.symbol)})</>;
    case "similar":
      return <> ({words.similar(reason.to)})</>;
    case "parent":
      return <> ({words.parent(reason.head)})</>;
    case "rest":
      return <> ({words.rest})</>;
  }
}

/** Another variable for the cells, none, or other cells for the variable. */
function Change({
  correcting,
  table,
  field: { variable, at },
}: {
  readonly correcting: Correcting;
  readonly table: ProposedTable;
  readonly field: Field;
}) {
  const { view, texts } = correcting;
  const places = [linePlace(table, at)];
  const is = (other: Variable | undefined) => answerOf(table.kind, places, other);
  return (
    <>
      <VariableChoice
        correcting={correcting}
        table={table}
        without={[variable]}
        onChoose={(other) => correcting.keep(is(other))}
      />
      <div>
        <Answer correcting={correcting} says={is(undefined)}>
          {texts.columns.none}
        </Answer>
      </div>
      <Quiet>{texts.fields.otherCells(view.texts.variables[variable])}</Quiet>
      <TakeField correcting={correcting} table={table} variable={variable} />
    </>
  );
}

function Unused({ correcting, id, table }: OfTable) {
  const { view, texts } = correcting;
  return (
    <DetailSection
      title={view.texts.data.unused}
      items={table.unused
        .filter(({ head }) => !isEvidence(head))
        .map(({ head, at }) => {
          const place = linePlace(table, at);
          const name = head || shownPlace(place, table.sheet);
          return [
            String(at),
            <Correctable
              correcting={correcting}
              id={`${id} at ${at}`}
              action={texts.fields.is}
              label={texts.fields.isOf(name)}
              panel={
                <VariableChoice
                  correcting={correcting}
                  table={table}
                  without={[]}
                  onChoose={(variable) => correcting.keep(answerOf(table.kind, [place], variable))}
                />
              }
            >
              <Place view={view} address={address(place)} label={name} />
            </Correctable>,
          ];
        })}
    />
  );
}

function Skipped({ correcting, table }: OfTable) {
  const { data } = correcting.view.texts;
  const { skippedAcross, column } = correcting.texts.fields;
  const isDown = table.run === "down";
  return (
    <DetailSection
      title={isDown ? data.skipped : skippedAcross}
      items={table.skipped.map(({ at, text, reason }) => [
        String(at),
        `${isDown ? data.row(at + 1, text) : column(columnLetters(at), text)} (${data.reasons[reason]})`,
      ])}
    />
  );
}
