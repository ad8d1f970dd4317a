import type { Book } from "../book";
import { intersection, type Zone } from "../engine/address";
import { textContent, valueOf } from "../engine/values";
import { HostError } from "../errors";
import { type Args, type HostRef, type HostType, readonly, ref, required } from "../wire";
import { Area, areaArgument } from "./area";
import { range } from "./rangeType";
import { readValues, writeValues } from "./rangeValues";
import type { TableState } from "./tableState";
import { worksheet } from "./worksheetType";

interface Table {
  readonly book: Book;
  readonly state: TableState;
}

/** Where a table is now: the engine moves it when rows or columns are inserted. */
export function tableZone(book: Book, state: TableState): Zone {
  const known = book.engine.read.getCoreTables(state.sheetId).find(({ id }) => id === state.engineId);
  if (known) state.zone = known.range.zone;
  return state.zone;
}

const whole = ({ book, state }: Table): Area => new Area(book, state.sheetId, tableZone(book, state));

function body(table: Table): Area {
  const area = whole(table);
  const headers = table.state.showHeaders ? 1 : 0;
  const rows = area.rows - headers - (table.state.showTotals ? 1 : 0);
  return area.part(headers, 0, Math.max(1, rows), area.columns, "Table.getDataBodyRange");
}

function headers({ book, state }: Table): Area {
  if (!state.showHeaders) throw new HostError("ItemNotFound", "Table.getHeaderRowRange");
  return whole({ book, state }).part(0, 0, 1, whole({ book, state }).columns, "Table.getHeaderRowRange");
}

interface Column {
  readonly table: Table;
  readonly index: number;
}

const columnName = ({ table, index }: Column): string => {
  if (!table.state.showHeaders) return `Column${index + 1}`;
  const { book, sheetId, zone } = headers(table);
  return String(valueOf(book.engine.evaluated(sheetId, zone.top, zone.left + index)));
};

const columnType: HostType<Column> = {
  name: "TableColumn",
  id: ({ index }) => String(index + 1),
  scalars: {
    Id: readonly(({ index }) => index + 1),
    Index: readonly(({ index }) => index),
    Name: {
      get: columnName,
      set: ({ table, index }, name) =>
        writeValues(headers(table).part(0, index, 1, 1, "TableColumn.name"), name, "TableColumn.name"),
    },
    Values: {
      get: ({ table, index }) =>
        readValues(whole(table).part(0, index, whole(table).rows, 1, "TableColumn.values")),
      set: ({ table, index }, values) =>
        writeValues(
          whole(table).part(0, index, whole(table).rows, 1, "TableColumn.values"),
          values,
          "TableColumn.values",
        ),
    },
  },
  methods: {
    GetDataBodyRange: ({ table, index }) =>
      range(body(table).part(0, index, body(table).rows, 1, "TableColumn")),
    GetHeaderRowRange: ({ table, index }) => range(headers(table).part(0, index, 1, 1, "TableColumn")),
    GetRange: ({ table, index }) => range(whole(table).part(0, index, whole(table).rows, 1, "TableColumn")),
  },
};

const columns = (table: Table): HostRef[] =>
  Array.from({ length: whole(table).columns }, (_, index) => ref(columnType, { table, index }));

function column(table: Table, args: Args): HostRef | null {
  const key = args.at(0);
  const count = whole(table).columns;
  for (let index = 0; index < count; index++) {
    const named = typeof key === "string" && columnName({ table, index }).toLowerCase() === key.toLowerCase();
    if (named || Number(key) === index + 1) return ref(columnType, { table, index });
  }
  return null;
}

const columnsType: HostType<Table> = {
  name: "TableColumnCollection",
  scalars: { Count: readonly((table) => whole(table).columns) },
  items: columns,
  item: (table, args) => required(column(table, args), "TableColumnCollection.getItem"),
  methods: { GetItemOrNullObject: column },
};

const tableType: HostType<Table> = {
  name: "Table",
  id: ({ state }) => state.id,
  scalars: {
    Id: readonly(({ state }) => state.id),
    Name: { get: ({ state }) => state.name, set: ({ book, state }, name) => rename(book, state, name) },
    ShowHeaders: readonly(({ state }) => state.showHeaders),
    ShowTotals: readonly(({ state }) => state.showTotals),
    Style: { get: ({ state }) => state.style, set: ({ state }, style) => void (state.style = String(style)) },
  },
  links: {
    Columns: (table) => ref(columnsType, table),
    Worksheet: ({ book, state }) => worksheet(book, state.sheetId),
  },
  methods: {
    Delete: (table) => {
      const area = whole(table);
      remove(table);
      area.spread("", "Table.delete", (row, col) =>
        table.book.engine.write(area.sheetId, row, col, { content: "" }),
      );
    },
    ConvertToRange: (table) => {
      const area = whole(table);
      remove(table);
      return range(area);
    },
    GetDataBodyRange: (table) => range(body(table)),
    GetHeaderRowRange: (table) => range(headers(table)),
    GetRange: (table) => range(whole(table)),
  },
};

function rename(book: Book, state: TableState, name: unknown): void {
  const valid = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  if (!valid) throw new HostError("InvalidArgument", "Table.name");
  const taken = book.tables.some(
    (other) => other !== state && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists", "Table.name");
  state.name = name;
}

function remove({ book, state }: Table): void {
  book.engine.run("REMOVE_TABLE", { sheetId: state.sheetId, target: [tableZone(book, state)] });
  book.tables.splice(book.tables.indexOf(state), 1);
}

export const table = (book: Book, state: TableState): HostRef => ref(tableType, { book, state });

interface Tables {
  readonly book: Book;
  /** Of one sheet, or of the workbook. */
  readonly sheetId: string | undefined;
}

function all({ book, sheetId }: Tables): TableState[] {
  const sheets = book.sheetIds;
  return book.tables.filter((table) =>
    sheetId ? table.sheetId === sheetId : sheets.includes(table.sheetId),
  );
}

function find(tables: Tables, args: Args): HostRef | null {
  const key = String(args.at(0)).toLowerCase();
  const state = all(tables).find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  return state ? ref(tableType, { book: tables.book, state }) : null;
}

export const tablesType: HostType<Tables> = {
  name: "TableCollection",
  scalars: { Count: readonly((tables) => all(tables).length) },
  items: (tables) => all(tables).map((state) => ref(tableType, { book: tables.book, state })),
  item: (tables, args) => required(find(tables, args), "TableCollection.getItem"),
  methods: {
    Add: ({ book, sheetId }, args) => {
      const area = areaArgument(
        book,
        sheetId ?? book.engine.read.getActiveSheetId(),
        args.at(0),
        "TableCollection.add",
      );
      if (!args.flag(1)) throw new HostError("NotImplemented", "TableCollection.add");
      const overlaps = all({ book, sheetId: area.sheetId }).some((t) =>
        intersection(tableZone(book, t), area.zone),
      );
      if (overlaps) throw args.invalid();
      return ref(tableType, { book, state: addTable(book, area) });
    },
    GetItemOrNullObject: find,
  },
};

function addTable(book: Book, area: Area): TableState {
  const used = new Set(book.tables.map(({ id }) => Number(id)));
  let number = 1;
  while (used.has(number)) number++;
  const state: TableState = {
    id: String(number),
    name: `Table${number}`,
    sheetId: area.sheetId,
    zone: area.zone,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    engineId: undefined,
  };
  nameColumns(book, area);
  enterTable(book, state);
  book.tables.push(state);
  return state;
}

/** The heads of a table are texts, none empty and none twice: Excel sees to it. */
function nameColumns(book: Book, area: Area): void {
  const row = area.zone.top;
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index++) {
    const column = area.zone.left + index;
    const given = String(valueOf(book.engine.evaluated(area.sheetId, row, column)));
    const head = given || `Column${index + 1}`;
    let unique = head;
    for (let i = 2; taken.has(unique.toLowerCase()); i++) unique = `${head}${i}`;
    taken.add(unique.toLowerCase());
    book.engine.write(area.sheetId, row, column, { content: textContent(unique, false) });
  }
}

/** Makes the engine show a table and move it along. */
export function enterTable(book: Book, state: TableState): void {
  const { engine } = book;
  engine.reserve(state.sheetId, state.zone.bottom + 1, state.zone.right + 1);
  const before = new Set(engine.read.getCoreTables(state.sheetId).map(({ id }) => id));
  engine.run("CREATE_TABLE", {
    sheetId: state.sheetId,
    ranges: [{ _sheetId: state.sheetId, _zone: state.zone }],
    tableType: "static",
    config: {
      hasFilters: false,
      totalRow: state.showTotals,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: state.showHeaders ? 1 : 0,
      bandedRows: true,
      bandedColumns: false,
      styleId: "TableStyleMedium2",
    },
  });
  state.engineId = engine.read.getCoreTables(state.sheetId).find(({ id }) => !before.has(id))?.id;
}
