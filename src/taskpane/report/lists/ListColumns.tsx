import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ListChoice, ReportList } from "../../../excel";
import type { ListField } from "../../../report/recognise";
import { columnLetters } from "../../../excel/address";
import { REPORT_LISTS } from "../../../locales/report-lists";
import { TABLES, type ColumnId } from "../../../report/types";
import { headOf } from "../../../report/words";
import type { View } from "../../view";

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
  asked: { marginTop: tokens.spacingVerticalXS },
});

/** The columns of a list with what is taken of them: a select where there is a doubt, or where all are to be chosen. */
export function ListColumns({
  view,
  list,
  choice,
  isOpen,
  onChoose,
}: {
  readonly view: View;
  readonly list: ReportList;
  readonly choice: ListChoice;
  readonly isOpen: boolean;
  readonly onChoose: (at: number, column: ColumnId | undefined) => void;
}) {
  const styles = useStyles();
  const texts = REPORT_LISTS[view.language];
  const { table } = choice;
  const reading = list.readings.find((own) => own.table === table)!;
  const known = new Map(reading.fields.map((field) => [field.at, field]));
  const places = [...reading.fields, ...reading.unused].sort((one, other) => one.at - other.at);
  const isAsked = (at: number) => isOpen || known.get(at)?.confidence === "doubtful";
  const names = (column: ColumnId) => headOf(table, column, view.language);
  const why = (field: ListField | undefined): string => {
    const reasons = [
      ...(field?.reason.code === "parent" ? [texts.under(field.reason.head)] : []),
      ...(field?.confidence === "likely" ? [texts.unsure] : []),
    ];
    return reasons.length > 0 ? ` (${reasons.join(", ")})` : "";
  };
  return (
    <>
      <ul className={styles.list}>
        {places
          .filter(({ at }) => !isAsked(at) && choice.columns[at] !== undefined)
          .map(({ at, head }) => (
            <li key={at}>
              <Caption1>
                {texts.column(columnLetters(at), head, names(choice.columns[at]!))}
                {!list.taken && why(known.get(at))}
              </Caption1>
            </li>
          ))}
      </ul>
      {places
        .filter(({ at }) => isAsked(at))
        .map(({ at, head }) => (
          <Field
            key={at}
            className={styles.asked}
            label={texts.askColumn(columnLetters(at), head)}
            size="small"
          >
            <Select
              value={choice.columns[at] ?? ""}
              disabled={view.busy}
              onChange={(_, { value }) => onChoose(at, (value || undefined) as ColumnId | undefined)}
            >
              <option value="">{texts.notTaken}</option>
              {likeliestFirst(known.get(at), Object.keys(TABLES[table]) as ColumnId[]).map((column) => (
                <option key={column} value={column}>
                  {names(column)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </>
  );
}

const likeliestFirst = (
  field: { readonly column: ColumnId; readonly rivals: readonly ColumnId[] } | undefined,
  all: readonly ColumnId[],
): readonly ColumnId[] => [...new Set([...(field ? [field.column, ...field.rivals] : []), ...all])];
