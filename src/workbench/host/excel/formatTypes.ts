import type { StylePatch } from "../engine/style";
import { HostError } from "../errors";
import { type HostType, type Property, ref } from "../wire";
import { type Area, expectWritable } from "./area";
import { borderCollectionType } from "./borders";
import { colour } from "./colour";
import { columnWidth, fitColumns, fitRows, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
import { styleOf, writeStyle } from "./styles";

/** A property that is a member of the cells' style; `null` when the cells of a range differ in it. */
function styled<V>(
  location: string,
  get: (style: StylePatch, area: Area) => V,
  set: (value: V, area: Area) => StylePatch,
  valid: (value: unknown) => value is V,
): Property<Area> {
  return {
    get: (area) => styleOf(area, (style) => get(style, area)),
    set: (area, value) => {
      if (!valid(value)) throw new HostError("InvalidArgument", location);
      expectWritable(area, location);
      writeStyle(area, set(value, area));
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isOneOf =
  (...names: string[]) =>
  (value: unknown): value is string =>
    typeof value === "string" && names.includes(value);

const flagged = (key: "bold" | "italic" | "strikethrough", location: string): Property<Area> =>
  styled(
    location,
    (style) => style[key] ?? false,
    (value) => ({ [key]: value }),
    isFlag,
  );

const script = (name: "Subscript" | "Superscript"): Property<Area> =>
  styled(
    `RangeFont.${name.toLowerCase()}`,
    (style) => style.script === name,
    (on) => ({ script: on ? name : undefined }),
    isFlag,
  );

const fontType: HostType<Area> = {
  name: "RangeFont",
  scalars: {
    Bold: flagged("bold", "RangeFont.bold"),
    Italic: flagged("italic", "RangeFont.italic"),
    Strikethrough: flagged("strikethrough", "RangeFont.strikethrough"),
    Color: styled(
      "RangeFont.color",
      (style) => style.textColor?.toUpperCase() ?? "#000000",
      (value) => ({ textColor: colour(value, "RangeFont.color") }),
      isText,
    ),
    Name: styled(
      "RangeFont.name",
      (style, { book }) => style.fontName ?? book.defaultFont.name,
      (value, { book }) => ({ fontName: value === book.defaultFont.name ? undefined : value }),
      isText,
    ),
    Size: styled(
      "RangeFont.size",
      (style, { book }) => style.fontSize ?? book.defaultFont.size,
      (value) => ({ fontSize: value }),
      (value): value is number => isNumber(value) && value >= 1 && value <= 409,
    ),
    Underline: styled(
      "RangeFont.underline",
      (style) => style.underlineStyle ?? (style.underline ? "Single" : "None"),
      (value) => ({
        underline: value === "None" ? undefined : true,
        underlineStyle: value === "None" || value === "Single" ? undefined : value,
      }),
      isOneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
    Subscript: script("Subscript"),
    Superscript: script("Superscript"),
  },
};

const fillType: HostType<Area> = {
  name: "RangeFill",
  scalars: {
    Color: styled(
      "RangeFill.color",
      (style) => style.fillColor?.toUpperCase() ?? "#FFFFFF",
      (value) => ({ fillColor: value === "" ? undefined : colour(value, "RangeFill.color") }),
      isText,
    ),
    Pattern: {
      get: (area) => styleOf(area, ({ fillColor }) => (fillColor ? "Solid" : "None")),
      set: (area, value) => {
        if (value !== "None" && value !== "Solid") throw new HostError("NotImplemented", "RangeFill.pattern");
        expectWritable(area, "RangeFill.pattern");
        if (value === "None") writeStyle(area, { fillColor: undefined });
      },
    },
  },
  methods: {
    Clear: (area) => {
      expectWritable(area, "RangeFill.clear");
      writeStyle(area, { fillColor: undefined });
    },
  },
};

const protectionType: HostType<Area> = {
  name: "FormatProtection",
  scalars: {
    Locked: styled(
      "FormatProtection.locked",
      (style) => !style.unlocked,
      (value) => ({ unlocked: value ? undefined : true }),
      isFlag,
    ),
    FormulaHidden: styled(
      "FormatProtection.formulaHidden",
      (style) => style.formulaHidden ?? false,
      (value) => ({ formulaHidden: value || undefined }),
      isFlag,
    ),
  },
};

const engineAligns: Readonly<Record<string, "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const engineVerticals: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};
const nameOf = <T extends string>(
  table: Readonly<Record<string, T>>,
  value: T | undefined,
): string | undefined => Object.keys(table).find((key) => table[key] === value);

export const rangeFormatType: HostType<Area> = {
  name: "RangeFormat",
  scalars: {
    WrapText: styled(
      "RangeFormat.wrapText",
      (style) => style.wrapping === "wrap",
      (value) => ({ wrapping: value ? "wrap" : undefined }),
      isFlag,
    ),
    HorizontalAlignment: styled(
      "RangeFormat.horizontalAlignment",
      (style) => style.horizontal ?? nameOf(engineAligns, style.align) ?? "General",
      // The engine centres what Excel centres across a selection; the rest it leaves as it is.
      (value) => ({
        align: engineAligns[value] ?? (value === "CenterAcrossSelection" ? "center" : undefined),
        horizontal: value === "General" || engineAligns[value] ? undefined : value,
      }),
      isOneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
    ),
    VerticalAlignment: styled(
      "RangeFormat.verticalAlignment",
      (style) => style.vertical ?? nameOf(engineVerticals, style.verticalAlign) ?? "Bottom",
      (value) => ({
        verticalAlign: engineVerticals[value] ?? "middle",
        vertical: engineVerticals[value] ? undefined : value,
      }),
      isOneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    IndentLevel: styled(
      "RangeFormat.indentLevel",
      (style) => style.indent ?? 0,
      (value) => ({ indent: value || undefined }),
      (value): value is number => isNumber(value) && Number.isInteger(value) && value >= 0 && value <= 250,
    ),
    ShrinkToFit: styled(
      "RangeFormat.shrinkToFit",
      (style) => style.shrink ?? false,
      (value) => ({ shrink: value || undefined }),
      isFlag,
    ),
    TextOrientation: styled(
      "RangeFormat.textOrientation",
      (style) => Math.round(((style.rotation ?? 0) * -180) / Math.PI),
      (value) => {
        // Letters below each other.
        if (value === 180) throw new HostError("NotImplemented", "RangeFormat.textOrientation");
        return { rotation: value ? (-value * Math.PI) / 180 : undefined };
      },
      (value): value is number => isNumber(value) && ((value >= -90 && value <= 90) || value === 180),
    ),
    ColumnWidth: {
      get: columnWidth,
      set: (area, value) => setColumnWidth(area, points(value, "columnWidth")),
    },
    RowHeight: { get: rowHeight, set: (area, value) => setRowHeight(area, points(value, "rowHeight")) },
  },
  links: {
    Borders: (area) => ref(borderCollectionType, area),
    Fill: (area) => ref(fillType, area),
    Font: (area) => ref(fontType, area),
    Protection: (area) => ref(protectionType, area),
  },
  methods: {
    AutofitColumns: (area) => fitColumns(area),
    AutofitRows: (area) => fitRows(area),
  },
};

function points(value: unknown, name: string): number {
  const most = name === "rowHeight" ? 409.5 : 1790;
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw new HostError("InvalidArgument", `RangeFormat.${name}`);
  }
  return value;
}
