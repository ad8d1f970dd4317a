import { intersection, within } from "../engine/address";
import { type HostType, required } from "../wire";
import type { Area } from "./area";
import type { TableState } from "./tableState";
import { table, tableZone } from "./tables";

/** The tables in a range: those that it touches, or only those that lie in it whole. */
interface ScopedTables {
  readonly area: Area;
  readonly whole: boolean;
}

function found({ area: { book, sheetId, zone }, whole }: ScopedTables): TableState[] {
  return book.tables.filter((state) => {
    if (state.sheetId !== sheetId) return false;
    const own = tableZone(book, state);
    return whole ? within(own, zone) : intersection(own, zone) !== undefined;
  });
}

export const scopedTablesType: HostType<ScopedTables> = {
  name: "TableScopedCollection",
  items: (tables) => found(tables).map((state) => table(tables.area.book, state)),
  item: (tables, args) => {
    const key = args.text(0).toLowerCase();
    const state = found(tables).find(({ id, name }) => [id, name].some((own) => own.toLowerCase() === key));
    return table(tables.area.book, required(state, "TableScopedCollection.getItem"));
  },
  methods: {
    GetFirst: (tables) =>
      table(tables.area.book, required(found(tables)[0], "TableScopedCollection.getFirst")),
  },
};
