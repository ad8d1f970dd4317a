import { HostError } from "../errors";
import { member } from "../members";
import { Args, type HostRef, type Property, ref } from "../wire";
import type { Area } from "./area";
import { borderCollectionType } from "./borders";
import { rangeFormatType } from "./formatTypes";
import { columnWidths, rowHeights } from "./sizes";

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members => typeof value === "object" && value !== null;

/** The sides of a cell, as its properties name them. */
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** What is asked for of each cell: `{ format: { font: { bold: true }, wrapText: true } }`. */
export function getCellProperties(area: Area, args: Args): Members[][] {
  const wanted = formatWanted(args, "Range.getCellProperties");
  return area.map("Range.getCellProperties", (row, column) => ({
    format: read(cell(area, row, column), wanted),
  }));
}

/** Sets what each cell is given, and leaves the rest. */
export function setCellProperties(area: Area, args: Args): void {
  area.spread(args.at(0), "Range.setCellProperties", (row, column, given) => {
    if (!isRecord(given) || !isRecord(given.format ?? {})) throw args.invalid();
    write(cell(area, row, column), (given.format ?? {}) as Members);
  });
}

export function getRowProperties(area: Area, args: Args): Members[] {
  expectOnly(formatWanted(args, "Range.getRowProperties"), "rowHeight", "Range.getRowProperties");
  return rowHeights(area).map((rowHeight) => ({ format: { rowHeight } }));
}

export function getColumnProperties(area: Area, args: Args): Members[] {
  const location = "Range.getColumnProperties";
  expectOnly(formatWanted(args, location), "columnWidth", location);
  return columnWidths(area).map((columnWidth) => ({ format: { columnWidth } }));
}

const cell = (area: Area, row: number, column: number): HostRef => {
  const one = area.at({ top: row, bottom: row, left: column, right: column }, "Range.getCellProperties");
  return ref(rangeFormatType, one);
};

function formatWanted(args: Args, location: string): Members {
  const { format, ...others } = args.record(0);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new HostError("ApiNotFound", `${location} ${other}`);
  return isRecord(format) ? format : {};
}

function expectOnly(wanted: Members, name: string, location: string): void {
  const other = Object.keys(wanted).find((key) => key !== name);
  if (other !== undefined) throw new HostError("ApiNotFound", `${location} format.${other}`);
}

function read(of: HostRef, wanted: Members): Members {
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (name === "borders") {
      found.borders = Object.fromEntries(
        Object.entries(SIDES).map(([side, id]) => [side, read(border(of, id), inner as Members)]),
      );
    } else if (isRecord(inner)) found[name] = read(linked(of, name), inner);
    else if (inner === true) found[name] = scalar(of, name).get(of.self);
  }
  return found;
}

function write(of: HostRef, given: Members): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === "borders") {
      for (const [side, line] of Object.entries(value as Members)) {
        const id = SIDES[side as keyof typeof SIDES];
        if (!id) throw new HostError("NotImplemented", "Range.setCellProperties");
        write(border(of, id), line as Members);
      }
    } else if (isRecord(value)) write(linked(of, name), value);
    else {
      const { set } = scalar(of, name);
      if (!set) throw new HostError("InvalidArgument", "Range.setCellProperties");
      set(of.self, value);
    }
  }
}

const border = ({ self }: HostRef, id: string): HostRef =>
  borderCollectionType.item!(self as Area, new Args([id], "Range.getCellProperties"))!;

function linked({ type, self }: HostRef, name: string): HostRef {
  const found = member(type, "links", name)?.value(self);
  if (!found) throw new HostError("ApiNotFound", `${type.name}.${name}`);
  return found;
}

function scalar({ type }: HostRef, name: string): Property<unknown> {
  const found = member(type, "scalars", name);
  if (!found) throw new HostError("ApiNotFound", `${type.name}.${name}`);
  return found.value;
}
