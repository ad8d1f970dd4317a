import { formulas, values, workbookOf, type Workbook } from "../workbook";

export const SHEET = "Лист 1";
export const OTHER = "Свод";
export const LEDGER = "Закреплённые формулы";

/** None of the services is late: all twelve points; one in a hundred: none. */
export const ONE = '=OLSHEM.SERVICES_T1($C2,B2,"CGO")';
export const ROUNDED = '=ROUND(OLSHEM.SERVICES_T1(C3,B3,"CGO"),1)';
export const SUM = "=D2+D3";
export const SPILL = `=OLSHEM.SERVICES_T1('${SHEET}'!$C$2:$C$4,'${SHEET}'!B2:B4,"CGO")`;

/** A table with formulas of ours and another, and on the other sheet one that spills over three rows. */
export const made = (): Promise<Workbook> =>
  workbookOf({
    [SHEET]: [
      ["Орган", "Оказано", "С нарушением", "Балл"],
      ["А", 100, 0, ONE],
      ["Б", 200, 2, ROUNDED],
      ["В", 300, 0, SUM],
    ],
    [OTHER]: [["Балл"], [SPILL]],
  });

/** What the formulas of both sheets are at first, and their values. */
export const FORMULAS = { points: [[ONE], [ROUNDED], [SUM]], spill: [[SPILL], [0], [12]] };
export const VALUES = { points: [[12], [0], [12]], spill: [[12], [0], [12]] };

export const pointFormulas = () => formulas(`${SHEET}!D2:D4`);
export const spillFormulas = () => formulas(`${OTHER}!A2:A4`);

/** The lines of the sheet of frozen formulas, as a person reads them. */
export const lines = async () => (await values(LEDGER)).slice(4);

export const select = (sheet: string, cells: string) =>
  onSheet(sheet, (own) => {
    own.activate();
    own.getRange(cells).select();
  });

export const protect = (sheet: string) =>
  onSheet(sheet, (own) => {
    own.protection.protect();
  });

export const unprotect = (sheet: string) =>
  onSheet(sheet, (own) => {
    own.protection.unprotect();
  });

/** What cells show, in which format, or of which type. */
export const shown = (
  sheet: string,
  cells: string,
  what: "text" | "numberFormat" | "valueTypes",
): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
    range.load(what);
    await context.sync();
    return range[what];
  });

/** Does something to a sheet. */
export async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

export async function protectWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
}

/** Excel answers one request with an error, without doing anything of it. */
export function refuse({ host }: Workbook, request: (body: string) => boolean, code = "AccessDenied"): void {
  const execute = host.execute.bind(host);
  let done = false;
  host.execute = (body) => {
    if (done || !request(JSON.stringify(body))) return execute(body);
    done = true;
    const answer = execute({ ...body, Actions: [] });
    return { ...answer, Error: { Code: code, Message: "refused", ActionIndex: 0 } } as typeof answer;
  };
}
