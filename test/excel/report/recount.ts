/**
 * The numbers of the sample's report counted once more, from the cells of its two sheets of data: which columns they are in
 * is written out here, and nothing of the report's own counting is used.
 */

/** A row of data: its number on the sheet, and its cells by their letters. */
type Line = Readonly<Record<string, unknown>> & { readonly at: number };

interface Data {
  readonly sheet: string;
  readonly lines: readonly Line[];
}

/** A number or a text, and the cells of the data that it is of. */
export interface Counted {
  readonly value: number | string;
  readonly cells: readonly string[];
}

/** A cell of the report: counted; a part of a whole; a text; a dash. */
export type Cell = Counted | { readonly part: Counted; readonly whole: Counted } | string;

const letter = (column: number): string => String.fromCharCode(65 + column);

const asLine = (cells: readonly unknown[], row: number): Line =>
  Object.assign(Object.fromEntries(cells.map((cell, column) => [letter(column), cell])), { at: row + 1 });

/** The rows below the heads of a table, the first cell beside its first one filled. */
function linesOf(sheet: string, values: readonly (readonly unknown[])[], title: string): Data {
  const head = values.findIndex(([cell]) => String(cell).replace(/^\d+\. /, "") === title) + 2;
  const rest = values.slice(head + 1);
  const end = rest.findIndex(([cell]) => /^\d+\. /.test(String(cell)));
  const lines = rest
    .slice(0, end < 0 ? undefined : end)
    .map((cells, index) => asLine(cells, head + 1 + index));
  return { sheet, lines: lines.filter(({ A, B }) => A !== "" && B !== "") };
}

const placed = ({ sheet }: Data, column: string, lines: readonly Line[]): readonly string[] =>
  lines.filter((line) => line[column] !== "").map(({ at }) => `${sheet}!${column}${at}`);

const sum = (data: Data, column: string, lines: readonly Line[]): Counted => ({
  value: lines.reduce((all, line) => all + Number(line[column]), 0),
  cells: placed(data, column, lines),
});
const count = (data: Data, column: string, lines: readonly Line[]): Counted => ({
  value: lines.length,
  cells: placed(data, column, lines),
});
const text = (data: Data, column: string, line: Line): Cell =>
  line[column] === "" ? "" : { value: String(line[column]), cells: placed(data, column, [line]) };
const date = (serial: unknown): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .reverse()
    .join(".");

const number = ({ value }: Counted): number => Number(value);
const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** The tables of the report by their numbers, without heads, and the numbers that stand in its texts, item by item. */
export interface Recount {
  readonly tables: readonly (readonly (readonly Cell[])[])[];
  readonly texts: readonly (readonly number[])[];
}

/** Counts the sample once more: its services and its other data, as they stand on their sheets. */
export function recount(
  services: { readonly sheet: string; readonly values: readonly (readonly unknown[])[] },
  other: { readonly sheet: string; readonly values: readonly (readonly unknown[])[] },
): Recount {
  const [YEAR, YEARS] = [2025, [2023, 2024, 2025]];
  const all = linesOf(services.sheet, services.values, "Государственные услуги");
  const data = (title: string) => linesOf(other.sheet, other.values, title);
  const inYear = ({ lines }: Data, year = YEAR) => lines.filter(({ A }) => A === year);
  const byYear = (of: (year: number) => Cell): readonly Cell[] => YEARS.map(of);
  const sums = (of: Data, column: string) => byYear((year) => sum(of, column, inYear(of, year)));

  const acts = data("Подзаконные акты");
  const approved = (year: number) => inYear(acts, year).filter(({ E }) => E === "утвержден");
  const amended = inYear(acts).filter(({ E }) => E === "изменен");
  const automated = (year: number, word: string) =>
    count(
      all,
      "O",
      inYear(all, year).filter(({ O }) => O === word),
    );
  const [FULL, PART] = ["полностью", "частично"];
  const total = (year: number) => sum(all, "E", inYear(all, year));
  const now = inYear(all);
  const top = now.toSorted((one, next) => Number(next.E) - Number(one.E)).slice(0, 10);
  const provider = data("Услугодатель").lines.filter(({ A }) => A !== "Основные направления деятельности");
  const [access, discussions, events, training, hearings, internal, inspections, monitoring, complaints] = [
    "Источники и места доступа к информации",
    "Публичные обсуждения",
    "Мероприятия по прозрачности",
    "Повышение квалификации",
    "Заслушивания",
    "Внутренний контроль",
    "Контроль уполномоченного органа",
    "Общественный мониторинг",
    "Жалобы услугополучателей",
  ].map(data) as [Data, Data, Data, Data, Data, Data, Data, Data, Data];
  const sources = data("Источники информации");

  const numbered = (rows: readonly (readonly Cell[])[], last?: readonly Cell[]) => [
    ...rows.map((row, index): readonly Cell[] => [String(index + 1), ...row]),
    ...(last ? [["", "Итого", ...last]] : []),
  ];
  const actRows = (lines: readonly Line[]) =>
    numbered(lines.map((line) => [text(acts, "B", line), text(acts, "C", line), date(line.D)]));
  const meetings = (of: Data) =>
    numbered(
      inYear(of).map((line) => [text(of, "B", line), date(line.C), sum(of, "D", [line])]),
      ["", sum(of, "D", inYear(of))],
    );
  const checks = (of: Data) =>
    numbered(
      inYear(of).map((line) => [
        text(of, "B", line),
        sum(of, "C", [line]),
        sum(of, "D", [line]),
        text(of, "E", line),
      ]),
      inYear(of).length > 1 ? [sum(of, "C", inYear(of)), sum(of, "D", inYear(of)), ""] : undefined,
    );

  const tables: Recount["tables"] = [
    numbered(provider.map((line) => [String(line.A), text(data("Услугодатель"), "B", line)])),
    [
      ["Количество оказанных государственных услуг", ...byYear(total)],
      ["Видов государственных услуг", ...byYear((year) => count(all, "B", inYear(all, year)))],
      [
        'Количество государственных услуг, оказываемых через Государственную корпорацию "Правительство для граждан"',
        ...sums(all, "G"),
      ],
      ["Количество государственных услуг, оказываемых на бесплатной и (или) платной основе"],
      ["на бесплатной основе", ...sums(all, "J")],
      ["на платной основе", ...sums(all, "K")],
      ["Количество государственных услуг, оказываемых в бумажной и (или) электронной форме"],
      ["в бумажной форме", ...sums(all, "L")],
      ["в электронной форме", ...sums(all, "M")],
      ["в проактивном формате", ...sums(all, "N")],
      [
        "Количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг",
        ...byYear((year) => (approved(year).length > 0 ? count(acts, "B", approved(year)) : "–")),
      ],
    ],
    [
      ["Напрямую услугодателем", ...sums(all, "F")],
      ["Через Государственную корпорацию", ...sums(all, "G")],
      ["Через портал «электронного правительства»", ...sums(all, "H")],
      ["Через мобильное приложение", ...sums(all, "I")],
    ],
    numbered(
      now.map((line) => [
        text(all, "B", line),
        ..."EFGHI".split("").map((column) => sum(all, column, [line])),
      ]),
      "EFGHI".split("").map((column) => sum(all, column, now)),
    ),
    actRows(approved(YEAR)),
    numbered(
      top.map((line) => [
        text(all, "B", line),
        sum(all, "E", [line]),
        { part: sum(all, "E", [line]), whole: total(YEAR) },
        sum(
          all,
          "E",
          inYear(all, YEAR - 1).filter(({ C }) => C === line.C),
        ),
      ]),
    ),
    numbered(access.lines.map((line) => ["A", "B", "C"].map((column) => text(access, column, line)))),
    numbered(
      inYear(discussions).map((line) => [
        text(discussions, "B", line),
        date(line.C),
        text(discussions, "D", line),
        sum(discussions, "E", [line]),
        sum(discussions, "F", [line]),
      ]),
      ["", "", sum(discussions, "E", inYear(discussions)), sum(discussions, "F", inYear(discussions))],
    ),
    meetings(events),
    [["Проведено заслушиваний", ...sums(hearings, "B")]],
    [
      ["Полностью автоматизировано видов услуг", ...byYear((year) => automated(year, FULL))],
      ["Частично автоматизировано видов услуг", ...byYear((year) => automated(year, PART))],
    ],
    meetings(training),
    actRows(amended),
    [
      ["Поступило жалоб", ...sums(complaints, "D")],
      ["Из них обоснованных", ...sums(complaints, "E")],
    ],
    checks(internal),
    checks(inspections),
    numbered(
      inYear(monitoring).map((line) => [
        text(monitoring, "B", line),
        text(monitoring, "C", line),
        sum(monitoring, "D", [line]),
        sum(monitoring, "E", [line]),
      ]),
    ),
    numbered(sources.lines.map((line) => [String(line.A), text(sources, "B", line)])),
    numbered(
      inYear(complaints).map((line) => [
        text(complaints, "B", line),
        text(complaints, "C", line),
        sum(complaints, "D", [line]),
        sum(complaints, "E", [line]),
        text(complaints, "F", line),
      ]),
      ["", sum(complaints, "D", inYear(complaints)), sum(complaints, "E", inYear(complaints)), ""],
    ),
  ];

  const n = (of: Data, column: string, year = YEAR) => number(sum(of, column, inYear(of, year)));
  const [whole, before] = [number(total(YEAR)), number(total(YEAR - 1))];
  const shared = (columns: string) =>
    columns.split("").flatMap((column) => [n(all, column), percent(n(all, column), whole)]);
  const full = number(automated(YEAR, FULL));
  const part = number(automated(YEAR, PART));
  const five = top.slice(0, 5).map(({ E }) => Number(E));
  const newly = now.filter(({ O, P }) => O !== "" && P === YEAR).length;
  const rows = (of: Data) => inYear(of).length;
  const texts: Recount["texts"] = [
    [1],
    [
      ...[YEAR, whole, now.length, percent(whole - before, before), YEAR - 1, before],
      ...shared("FGHIJKLMN"),
      ...[YEAR, approved(YEAR).length, 2, 5],
    ],
    [
      ...five.flatMap((own) => [own, percent(own, whole)]),
      percent(
        five.reduce((one, next) => one + next),
        whole,
      ),
      6,
    ],
    [1414, 7],
    [YEAR, rows(discussions), n(discussions, "E"), n(discussions, "F"), 8],
    [YEAR, rows(events), n(events, "D"), YEAR, n(hearings, "B"), 73, 9, 10],
    [full + part, now.length, percent(full + part, now.length), full, part, YEAR, newly, 11],
    [YEAR, rows(training), n(training, "D"), 12],
    [YEAR, amended.length, 13],
    [YEAR, n(complaints, "D"), n(complaints, "E"), YEAR - 1, n(complaints, "D", YEAR - 1), 14, 19],
    [YEAR, rows(internal), n(internal, "C"), n(internal, "D"), 15],
    [YEAR, rows(inspections), n(inspections, "C"), n(inspections, "D"), 16],
    [YEAR, rows(monitoring), n(monitoring, "D"), n(monitoring, "E"), 17],
    [2026],
  ];
  return { tables, texts };
}
