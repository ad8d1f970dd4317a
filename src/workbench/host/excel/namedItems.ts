import type { Book } from "../book";
import { quoteSheet, zoneName } from "../engine/address";
import { HostError } from "../errors";
import { type Args, type HostRef, type HostType, isRef, readonly, ref, required } from "../wire";
import { Area } from "./area";
import {
  addName,
  findName,
  type NamedItem,
  nameFormula,
  nameTarget,
  removeName,
  setNameFormula,
  syncNames,
} from "./nameStore";
import { range } from "./rangeType";
import { worksheet } from "./worksheetType";

interface Named {
  readonly book: Book;
  readonly item: NamedItem;
}

function area({ book, item }: Named): Area | null {
  const target = nameTarget(book, item);
  return target ? new Area(book, target.sheetId, target.zone) : null;
}

function value(named: Named): unknown {
  const target = area(named);
  if (target) return target.address;
  return nameFormula(named.book, named.item).replace(/^="?(.*?)"?$/s, "$1");
}

export const namedItemType: HostType<Named> = {
  name: "NamedItem",
  hiddenId: ({ item }) => item.name,
  scalars: {
    Comment: { get: ({ item }) => item.comment, set: ({ item }, text) => void (item.comment = String(text)) },
    Formula: {
      get: ({ book, item }) => nameFormula(book, item),
      set: ({ book, item }, text) => setNameFormula(book, item, formula(text, "NamedItem.formula")),
    },
    Name: readonly(({ item }) => item.name),
    Scope: readonly(({ item }) => (item.scope ? "Worksheet" : "Workbook")),
    Type: readonly((named) => (area(named) ? "Range" : "String")),
    Value: readonly(value),
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, flag) => void (item.visible = flag === true),
    },
  },
  links: {
    Worksheet: ({ book, item }) => worksheet(book, required(item.scope, "NamedItem.worksheet")),
    WorksheetOrNullObject: ({ book, item }) => worksheet(book, item.scope),
  },
  methods: {
    Delete: ({ book, item }) => removeName(book, item),
    GetRange: (named, args) => {
      const found = area(named);
      if (!found) throw args.invalid();
      return range(found);
    },
    GetRangeOrNullObject: (named) => range(area(named)),
  },
};

interface Names {
  readonly book: Book;
  readonly scope: string | undefined;
}

export const namedItemsType: HostType<Names> = {
  name: "NamedItemCollection",
  items: ({ book, scope }) => {
    syncNames(book);
    const ofScope = book.names.filter((item) => item.scope === scope);
    return ofScope
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((item) => ref(namedItemType, { book, item }));
  },
  item: (names, args) => required(find(names, args), "NamedItemCollection.getItem"),
  methods: {
    Add: ({ book, scope }, args) => {
      const location = "NamedItemCollection.add";
      const name = args.text(0);
      // A name may not look like a reference, and consists of letters, digits, `_`, `.` and `\`.
      const valid =
        /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name);
      if (!valid || name.length > 255) throw args.invalid();
      if (findName(book, name, scope)) throw new HostError("ItemAlreadyExists", location);
      const item = {
        name,
        scope,
        formula: formula(args.at(1), location),
        comment: args.optionalText(2) ?? "",
        visible: true,
      };
      addName(book, item);
      return ref(namedItemType, { book, item });
    },
    GetItemOrNullObject: (names, args) => find(names, args),
  },
};

function find({ book, scope }: Names, args: Args): HostRef | null {
  const item = findName(book, args.text(0), scope);
  return item ? ref(namedItemType, { book, item }) : null;
}

/** The formula of a name: of a range object its absolute address. */
function formula(value: unknown, location: string): string {
  if (isRef(value) && value.self instanceof Area) {
    const { book, sheetId, zone } = value.self;
    return `=${quoteSheet(book.sheetName(sheetId))}!${zoneName(zone, true)}`;
  }
  if (typeof value !== "string") throw new HostError("InvalidArgument", location);
  return value.startsWith("=") ? value : `="${value.replace(/"/g, '""')}"`;
}
