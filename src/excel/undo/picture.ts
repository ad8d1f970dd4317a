import { fingerprint } from "../forms/digest";
import { readMarks, type Mark } from "../marks";
import { readCharts, type KeptChart } from "./charts";
import { askContents, askSpills, contentsOf, extentOf, heldAt, type Contents } from "./contents";
import { readLooks, type Looks } from "./looks";

/** A sheet of the workbook, as long as it is there, whatever it is called. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly isProtected: boolean;
}

/** What a sheet held at a time. */
export interface Picture extends SheetState {
  readonly contents: Contents;
}

/** The same with how it looked. */
export interface FullPicture extends Picture {
  readonly looks: Looks;
  /** Diagrams of ours: an annual report has some. */
  readonly charts: readonly KeptChart[];
}

/** Sheets to a run of the client: what it lets go of at the end of one costs the square of their number. */
const SHEETS_IN_A_RUN = 10;

/** All sheets of the workbook, by id. */
export async function readSheets(): Promise<ReadonlyMap<string, SheetState>> {
  return Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    return new Map(
      worksheets.items.map(({ id, name, protection }) => [
        id,
        { id, name, mark: marks.get(name), isProtected: protection.protected },
      ]),
    );
  });
}

/** What sheets hold; two `sync`s for ten of them. */
export const takePictures = (sheets: readonly SheetState[]): Promise<ReadonlyMap<string, Picture>> =>
  read(sheets, (_context, state, { used, anchors }) =>
    Promise.resolve({ ...state, contents: contentsOf(used, anchors) }),
  );

/** What sheets hold and how they look; some `sync`s for each. Needs ExcelApi 1.13. */
export const takeFullPictures = (sheets: readonly SheetState[]): Promise<ReadonlyMap<string, FullPicture>> =>
  read(sheets, async (context, state, { sheet, used, anchors }) => ({
    ...state,
    contents: contentsOf(used, anchors),
    looks: await readLooks(context, sheet, used),
    charts: state.mark?.sheet === "annualReport" ? await readCharts(context, sheet) : [],
  }));

/** A sheet with what was asked about its cells. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly anchors: ReturnType<typeof askSpills>;
}

type TakePicture<T> = (context: Excel.RequestContext, state: SheetState, asked: Asked) => Promise<T>;

async function read<T>(sheets: readonly SheetState[], take: TakePicture<T>): Promise<ReadonlyMap<string, T>> {
  const pictures: [string, T][] = [];
  for (let first = 0; first < sheets.length; first += SHEETS_IN_A_RUN)
    pictures.push(...(await readSome(sheets.slice(first, first + SHEETS_IN_A_RUN), take)));
  return new Map(pictures);
}

const readSome = <T>(sheets: readonly SheetState[], take: TakePicture<T>): Promise<[string, T][]> =>
  Excel.run(async (context) => {
    const asked = sheets.map((state) => {
      const sheet = context.workbook.worksheets.getItem(state.id);
      return { state, sheet, used: askContents(sheet) };
    });
    await context.sync();
    const spills = asked.map((one) => ({ ...one, anchors: askSpills(one.sheet, one.used) }));
    await context.sync();
    const pictures: [string, T][] = [];
    for (const { state, ...one } of spills) pictures.push([state.id, await take(context, state, one)]);
    return pictures;
  });

/** By which it is known whether anybody changed a sheet: its name, what its cells hold, its mark and its protection. */
export function fingerprintOf({ name, mark, isProtected, contents }: Picture): Promise<string> {
  const { rows, columns } = extentOf(contents);
  const held = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => heldAt(contents, row, column)),
  );
  return fingerprint([name, mark, isProtected, held]);
}
