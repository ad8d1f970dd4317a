import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ListChoice, ReportList } from "../../../excel";
import { REPORT_TEXTS } from "../../../locales/report";
import { REPORT_LISTS } from "../../../locales/report-lists";
import { onlyYear } from "../../../report/recognise/years";
import type { TableId } from "../../../report/types";
import { shownAddress } from "../../explain/shown";
import { Place } from "../../Place";
import type { View } from "../../view";
import { ListColumns } from "./ListColumns";
import { choiceOf, isTableAsked, lacking, tableOf, withColumn, type Said } from "./said";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  // The box stands in line with the text around it.
  take: { marginLeft: "-8px" },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** One list: where it is, what it is taken for, and what has to be said of it. */
export function FoundList({
  view,
  list,
  said,
  isChosen,
  onSay,
}: {
  readonly view: View;
  readonly list: ReportList;
  readonly said: Said;
  readonly isChosen: boolean;
  readonly onSay: (said: Said) => void;
}) {
  const styles = useStyles();
  const texts = REPORT_LISTS[view.language];
  const { tables } = REPORT_TEXTS[view.language];
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const table = tableOf(list, said);
  const choice = choiceOf(list, said);
  const lacks = lacking(list, said);
  const where = shownAddress(list.address);
  const reading = list.readings.find((own) => own.table === table);
  const count = list.taken?.fresh ?? (reading ?? list.readings[0]!).records.length;
  const isYearAsked =
    reading && !reading.year && !list.taken && !Object.values(choice?.columns ?? {}).includes("year");
  return (
    <li className={styles.item} data-found>
      <Checkbox
        className={styles.take}
        checked={isChosen}
        disabled={view.busy || lacks.length > 0}
        onChange={(_, { checked }) => onSay({ ...said, isLeft: checked !== true })}
        label={texts.take(where)}
      />
      <Caption1 block>
        <Place view={view} address={list.address} />{" "}
        {list.taken
          ? texts.fresh(count)
          : [texts.rows(count), choice && yearText(view, list, choice)].filter(Boolean).join(", ")}
      </Caption1>
      {isTableAsked(list) ? (
        <Field label={texts.which(where)} size="small">
          <Select
            value={table ?? ""}
            disabled={view.busy}
            onChange={(_, { value }) => onSay({ table: (value || undefined) as TableId | undefined })}
          >
            <option value="">{texts.choose}</option>
            {list.readings.map((one) => (
              <option key={one.table} value={one.table}>
                {tables[one.table]}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        reading && (
          <Caption1 block>
            {reading.title === undefined
              ? texts.byHeads(tables[reading.table])
              : texts.byTitle(tables[reading.table], reading.title)}
          </Caption1>
        )
      )}
      {isYearAsked && (
        <Field label={texts.askYear(where)} size="small">
          <Input
            value={typed}
            disabled={view.busy}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => {
              setTyped(value);
              onSay({ ...said, year: onlyYear(value.trim()) });
            }}
          />
        </Field>
      )}
      {choice && (
        <ListColumns
          view={view}
          list={list}
          choice={choice}
          isOpen={isOpen}
          onChoose={(at, column) => onSay({ ...said, columns: withColumn(list, choice, at, column) })}
        />
      )}
      {lacks.map((one) => (
        <Caption1 key={one} block>
          {texts.lacking[one]}
        </Caption1>
      ))}
      {reading && reading.skipped.length > 0 && (
        <Caption1 block>{texts.skipped(reading.skipped.map(({ text }) => text))}</Caption1>
      )}
      {choice && !list.taken && (
        <Button
          className={styles.more}
          size="small"
          aria-expanded={isOpen}
          aria-label={`${texts.columns}: ${where}`}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.columns}
        </Button>
      )}
    </li>
  );
}

/** What tells the year of the rows. */
function yearText(view: View, list: ReportList, choice: ListChoice): string | undefined {
  const texts = REPORT_LISTS[view.language].year;
  if (Object.values(choice.columns).includes("year")) return texts.column;
  if (choice.year !== undefined) return texts.said(choice.year);
  const year = list.readings.find(({ table }) => table === choice.table)?.year;
  if (!year || year.from === "none") return undefined;
  return "year" in year ? texts[year.from](year.year) : texts[year.from];
}
