import type { Zone } from "../engine/address";
import { type CellSide, type Line, lineAt, type LineChange } from "../engine/cellWrites";
import { HostError } from "../errors";
import { type HostRef, type HostType, readonly, ref } from "../wire";
import { type Area, expectWritable } from "./area";
import { colour } from "./colour";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

interface Border {
  readonly area: Area;
  readonly side: Side;
}

/** Excel's style and weight ↔ the line of a file. */
const lines: readonly (readonly [line: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const lineFor = (style: string, weight: string): string | undefined =>
  (lines.find(([, s, w]) => s === style && w === weight) ?? lines.find(([, s]) => s === style))?.[0];

/** The cells of a side, and on which of their edges it lies; every inner line is named once. */
function edges(side: Side, zone: Zone): { zone: Zone; edge: CellSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ zone: { ...zone, bottom: zone.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ zone: { ...zone, top: zone.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ zone: { ...zone, right: zone.left }, edge: "left" }];
    case "EdgeRight":
      return [{ zone: { ...zone, left: zone.right }, edge: "right" }];
    case "InsideHorizontal":
      return zone.bottom > zone.top ? [{ zone: { ...zone, bottom: zone.bottom - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return zone.right > zone.left ? [{ zone: { ...zone, right: zone.right - 1 }, edge: "right" }] : [];
    default:
      throw new HostError("NotImplemented", "RangeBorderCollection.getItem");
  }
}

function read({ area, side }: Border, of: (line: Line | undefined) => string): string | null {
  const getters = area.book.engine.read;
  const found = new Set<string>();
  for (const { zone, edge } of edges(side, area.present)) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        found.add(of(lineAt(getters, area.sheetId, row, col, edge).line));
      }
    }
  }
  if (found.size === 0) return of(undefined);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Changes the lines of a side, from what is there when the request is carried out. */
function change({ area, side }: Border, location: string, to: LineChange): void {
  expectWritable(area, location);
  const all = area.isEntireColumn || area.isEntireRow ? area.present : area.zone;
  for (const { zone, edge } of edges(side, all)) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        area.book.engine.write(area.sheetId, row, col, { lines: { [edge]: to } });
      }
    }
  }
}

const styleName = (line: Line | undefined): string => lines.find(([l]) => l === line?.style)?.[1] ?? "None";
const weightName = (line: Line | undefined): string => lines.find(([l]) => l === line?.style)?.[2] ?? "Thin";

const borderType: HostType<Border> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: readonly((border) => border.side),
    Style: {
      get: (border) => read(border, styleName),
      set: (border, value) => {
        const location = "RangeBorder.style";
        if (value === "None") return change(border, location, () => undefined);
        const known = lines.some(([, style]) => style === value);
        if (typeof value !== "string" || !known) throw new HostError("InvalidArgument", location);
        change(border, location, (line) => ({
          style: lineFor(value, weightName(line)) ?? "thin",
          color: line?.color ?? "#000000",
        }));
      },
    },
    Weight: {
      get: (border) => read(border, weightName),
      set: (border, value) => {
        const location = "RangeBorder.weight";
        const known = lines.some(([, , weight]) => weight === value);
        if (typeof value !== "string" || !known) throw new HostError("InvalidArgument", location);
        change(border, location, (line) => ({
          style: lineFor(line ? styleName(line) : "Continuous", value) ?? "thin",
          color: line?.color ?? "#000000",
        }));
      },
    },
    Color: {
      get: (border) => read(border, (line) => line?.color.toUpperCase() ?? "#000000"),
      set: (border, value) => {
        const location = "RangeBorder.color";
        if (typeof value !== "string") throw new HostError("InvalidArgument", location);
        const color = colour(value, location);
        change(border, location, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
  id: (border) => border.side,
};

const border = (area: Area, side: Side): HostRef => ref(borderType, { area, side });

export const borderCollectionType: HostType<Area> = {
  name: "RangeBorderCollection",
  scalars: { Count: readonly(() => sides.length) },
  items: (area) => sides.slice(0, 6).map((side) => border(area, side)),
  item: (area, args) => {
    const side = sides.find((name) => name === args.text(0));
    if (!side) throw args.invalid();
    return border(area, side);
  },
};
