import { address } from "../address";
import { asText } from "../cell-text";
import { bordered, headed, landscape, titled } from "../sheet-style";
import type { Attachment, ListKind, RecognisedTable } from "../types";
import type { Gathered } from "./scored";

/** Name of the sheet where it is free. */
export const GATHERED_NAME = "Свод исходных данных";

const TEXTS = {
  title: "Свод исходных данных",
  note: "Каждая ячейка – ссылка на таблицы книги: исправляйте числа там. Лист составляется заново вместе с баллами.",
  none: "Сейчас сводить нечего: баллы берут данные прямо из таблиц книги.",
  body: "Государственный орган",
  kinds: {
    services: "Государственные услуги",
    satisfaction: "Удовлетворенность услугополучателей",
    complaints: "Жалобы и заявления",
    penalties: "Факты для штрафных баллов",
  } satisfies Readonly<Record<ListKind, string>>,
} as const;

const FIRST_BLOCK = 3;
/** The title and the heads above the records. */
const HEAD_ROWS = 2;

interface Block {
  readonly gathered: Gathered;
  /** 0-based row of the first record. */
  readonly row: number;
}

/** One under another, with a blank row between them. */
function blocksOf({ scored }: Attachment): readonly Block[] {
  let row = FIRST_BLOCK;
  return scored.flatMap((table): Block[] => {
    if (!("gathered" in table)) return [];
    const block = { gathered: table.gathered, row: row + HEAD_ROWS };
    row += HEAD_ROWS + table.gathered.records.length + 1;
    return [block];
  });
}

export const gathersAny = ({ scored }: Attachment): boolean => scored.some((table) => "gathered" in table);

/**
 * The tables that formulas take their inputs from, those gathered as they lie on our sheet.
 * @param sheet name of the sheet of gathered tables
 */
export function inputTables(attachment: Attachment, sheet: string): readonly RecognisedTable[] {
  const placed = new Map(
    blocksOf(attachment).map(({ gathered, row }) => [gathered, tableOf(gathered, row, sheet)]),
  );
  return attachment.scored.map((table) => ("direct" in table ? table.direct : placed.get(table.gathered)!));
}

function tableOf({ kind, type, columns, records }: Gathered, row: number, sheet: string): RecognisedTable {
  const column = (column: number, count = 1) =>
    address({ sheet, row, column, rows: records.length, columns: count });
  return {
    kind,
    type,
    sheet,
    run: "down",
    address: column(0, columns.length),
    columns: columns.map((own, index) => ({ ...own, column: index, address: column(index) })),
    rows: records.map(({ body }, index) => ({ row: row + index, body })),
    skipped: [],
    missing: [],
    unused: [],
    evidence: [],
  };
}

/** Writes the sheet, which is empty. */
export function writeGathered(sheet: Excel.Worksheet, attachment: Attachment): void {
  titled(sheet.getRange("A1"), TEXTS.title, 14);
  sheet.getRange("A2").values = [[gathersAny(attachment) ? TEXTS.note : TEXTS.none]];
  for (const { gathered, row } of blocksOf(attachment)) {
    const { kind, columns, records } = gathered;
    titled(sheet.getRangeByIndexes(row - HEAD_ROWS, 0, 1, 1), TEXTS.kinds[kind], 12);
    const heads = sheet.getRangeByIndexes(row - 1, 0, 1, columns.length);
    heads.values = [columns.map(({ head }, index) => asText(index === 0 ? TEXTS.body : head))];
    headed(heads);
    sheet.getRangeByIndexes(row, 0, records.length, columns.length).formulas = records.map(
      ({ body, name, cells }) => [
        name ? `=${name}` : asText(body),
        ...cells.map((cell) => linkTo(cell, kind)),
      ],
    );
    bordered(sheet.getRangeByIndexes(row - 1, 0, records.length + 1, columns.length));
    sheet.getRangeByIndexes(row, 0, records.length, 1).format.wrapText = true;
  }
  sheet.getRange("A:A").format.columnWidth = 220;
  landscape(sheet);
}

/** A plain reference would turn an empty cell into 0; facts are added up, and none of them is 0. */
const linkTo = (cell: string | undefined, kind: ListKind): string => {
  const none = kind === "penalties" ? "0" : '""';
  return cell ? `=IF(${cell}="",${none},${cell})` : kind === "penalties" ? "0" : "";
};
