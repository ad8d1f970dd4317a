import { type Args, type HostType, readonly, ref } from "../wire";
import { Area, areaArgument } from "./area";
import { range } from "./rangeType";
import { type Sheet, sheetState } from "./worksheetType";

type Direction = "row" | "column";

interface PageBreak {
  readonly sheet: Sheet;
  readonly direction: Direction;
  /** The first row or column after the break. */
  readonly index: number;
}

const breaks = (sheet: Sheet, direction: Direction): Set<number> =>
  direction === "row" ? sheetState(sheet).rowBreaks : sheetState(sheet).columnBreaks;

const pageBreakType: HostType<PageBreak> = {
  name: "PageBreak",
  hiddenId: ({ index }) => String(index),
  scalars: {
    ColumnIndex: readonly(({ direction, index }) => (direction === "column" ? index : 0)),
    RowIndex: readonly(({ direction, index }) => (direction === "row" ? index : 0)),
  },
  methods: {
    Delete: ({ sheet, direction, index }) => void breaks(sheet, direction).delete(index),
    GetCellAfterBreak: ({ sheet: { book, id }, direction, index }) => {
      const [row, column] = direction === "row" ? [index, 0] : [0, index];
      return range(new Area(book, id, { top: row, bottom: row, left: column, right: column }));
    },
  },
};

function collection(direction: Direction): HostType<Sheet> {
  const one = (sheet: Sheet, index: number) => ref(pageBreakType, { sheet, direction, index });
  return {
    name: "PageBreakCollection",
    items: (sheet) => [...breaks(sheet, direction)].sort((a, b) => a - b).map((index) => one(sheet, index)),
    item: (sheet, args: Args) => one(sheet, Number(args.at(0))),
    methods: {
      Add: (sheet, args) => {
        const { zone } = areaArgument(sheet.book, sheet.id, args.at(0), "PageBreakCollection.add");
        const index = direction === "row" ? zone.top : zone.left;
        if (index === 0) throw args.invalid();
        breaks(sheet, direction).add(index);
        return one(sheet, index);
      },
      RemovePageBreaks: (sheet) => breaks(sheet, direction).clear(),
    },
  };
}

export const horizontalBreaksType = collection("row");
export const verticalBreaksType = collection("column");
