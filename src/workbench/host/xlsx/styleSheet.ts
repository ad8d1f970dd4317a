import type { Line, CellSide } from "../engine/cellWrites";
import type { CellStyle } from "../engine/style";
import { engineFormat } from "../engine/values";
import type { Colours } from "./colours";
import { builtInFormats } from "./numberFormats";
import { readAlignment, readCellProtection } from "./styleReaders";
import { alignmentNode, borderNode, fillNode, fontNode, protectionNode } from "./styleNodes";
import { child, children, element, flag, place, type XmlElement } from "./xml";

export type BorderLines = Partial<Record<CellSide, Line>>;

/** What a cell looks like, in the terms of the engine. */
export interface CellFormat {
  readonly style: CellStyle;
  /** The engine's number format. */
  readonly format: string;
  readonly border: BorderLines;
}

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

const sides: readonly CellSide[] = ["left", "right", "top", "bottom"];
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
];

/** The styles of a file: read by their numbers, and new ones added beside those that are there. */
export class StyleSheet {
  private readonly formats = new Map<number, CellFormat>();
  private readonly added = new Map<string, number>();

  constructor(
    readonly root: XmlElement,
    private readonly colours: Colours,
  ) {}

  get defaultFont(): DefaultFont {
    const font = children(child(this.root, "fonts"), "font")[0];
    return {
      name: child(font, "name")?.attributes.val ?? "Calibri",
      size: Number(child(font, "sz")?.attributes.val ?? 11),
    };
  }

  colour(node: XmlElement | undefined): string | undefined {
    return this.colours.read(node);
  }

  /** The look of the cells with this number. */
  read(index: number): CellFormat {
    let format = this.formats.get(index);
    if (!format) {
      format = this.readXf(this.xf(index));
      this.formats.set(index, format);
    }
    return format;
  }

  /** The number of a look; what it has in common with an earlier look of the cell stays as it was. */
  write(wanted: CellFormat, base: number): number {
    const key = `${base} ${JSON.stringify(wanted)}`;
    let index = this.added.get(key);
    if (index === undefined) {
      index = this.addXf(wanted, base);
      this.added.set(key, index);
    }
    return index;
  }

  private xf(index: number): XmlElement {
    const xfs = children(child(this.root, "cellXfs"), "xf");
    return xfs[index] ?? xfs[0] ?? element("xf");
  }

  private part(list: string, index: string | undefined): XmlElement | undefined {
    return children(child(this.root, list))[Number(index ?? 0)];
  }

  private readXf(xf: XmlElement): CellFormat {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    const excel = this.numberFormat(Number(numFmtId ?? 0));
    const format = engineFormat(excel);
    const general = /^general$/i.test(excel);
    const style = {
      ...this.readFont(this.part("fonts", fontId)),
      ...this.readFill(this.part("fills", fillId)),
      ...readAlignment(child(xf, "alignment")),
      ...readCellProtection(child(xf, "protection")),
      ...(general || excel === format ? {} : { excelFormat: { excel, engine: format } }),
    };
    return { style, format, border: this.readBorder(this.part("borders", borderId)) };
  }

  private numberFormat(id: number): string {
    const own = children(child(this.root, "numFmts")).find((node) => Number(node.attributes.numFmtId) === id);
    return own?.attributes.formatCode ?? builtInFormats[id] ?? "General";
  }

  private readFont(font: XmlElement | undefined): CellStyle {
    const on = (name: string) => {
      const node = child(font, name);
      return node !== undefined && flag(node.attributes.val, true);
    };
    const value = (name: string) => child(font, name)?.attributes.val;
    const underline = child(font, "u") && (value("u") ?? "single");
    const textColor = this.colours.read(child(font, "color"));
    const name = value("name");
    const size = Number(value("sz") ?? this.defaultFont.size);
    const script = value("vertAlign");
    return {
      ...(on("b") ? { bold: true } : {}),
      ...(on("i") ? { italic: true } : {}),
      ...(on("strike") ? { strikethrough: true } : {}),
      ...(underline && underline !== "none" ? { underline: true } : {}),
      ...(underline && underlineNames[underline] ? { underlineStyle: underlineNames[underline] } : {}),
      ...(textColor && textColor !== "#000000" ? { textColor } : {}),
      ...(name && name !== this.defaultFont.name ? { fontName: name } : {}),
      // The engine's own default is 10.
      fontSize: size,
      ...(script === "superscript" ? { script: "Superscript" as const } : {}),
      ...(script === "subscript" ? { script: "Subscript" as const } : {}),
    };
  }

  private readFill(fill: XmlElement | undefined): CellStyle {
    const pattern = child(fill, "patternFill");
    if (!pattern || (pattern.attributes.patternType ?? "none") === "none") return {};
    const fillColor = this.colours.read(child(pattern, "fgColor"));
    return fillColor ? { fillColor } : {};
  }

  private readBorder(border: XmlElement | undefined): BorderLines {
    const lines: BorderLines = {};
    for (const side of sides) {
      const node =
        child(border, side) ?? child(border, side === "left" ? "start" : side === "right" ? "end" : side);
      const style = node?.attributes.style;
      if (style && style !== "none")
        lines[side] = { style, color: this.colours.read(child(node, "color")) ?? "#000000" };
    }
    return lines;
  }

  private addXf(wanted: CellFormat, base: number): number {
    const before = this.read(base);
    const xf = structuredClone(this.xf(base));
    const set = (attribute: string, apply: string, id: number) => {
      xf.attributes[attribute] = String(id);
      xf.attributes[apply] = "1";
    };
    const differs = (of: (format: CellFormat) => unknown) =>
      JSON.stringify(of(before)) !== JSON.stringify(of(wanted));
    const font = this.part("fonts", xf.attributes.fontId);
    if (differs(({ style }) => fontOf(style, this.defaultFont))) {
      set(
        "fontId",
        "applyFont",
        this.addPart("fonts", fontNode(fontOf(wanted.style, this.defaultFont), font)),
      );
    }
    if (differs(({ style }) => style.fillColor)) {
      set("fillId", "applyFill", this.addPart("fills", fillNode(wanted.style.fillColor)));
    }
    if (differs(({ border }) => sides.map((side) => border[side] ?? null))) {
      const diagonal = child(this.part("borders", xf.attributes.borderId), "diagonal");
      set("borderId", "applyBorder", this.addPart("borders", borderNode(wanted.border, diagonal)));
    }
    if (differs(excelFormat)) set("numFmtId", "applyNumberFormat", this.addNumberFormat(excelFormat(wanted)));
    if (differs(({ style }) => alignmentNode(style))) {
      xf.attributes.applyAlignment = "1";
      place(xf, "alignment", ["alignment", "protection"], alignmentNode(wanted.style));
    }
    if (differs(({ style }) => protectionNode(style))) {
      xf.attributes.applyProtection = "1";
      place(xf, "protection", ["alignment", "protection"], protectionNode(wanted.style));
    }
    return this.addPart("cellXfs", xf);
  }

  /** Adds to a list of the style sheet, or finds what is equal in it. */
  private addPart(list: string, node: XmlElement): number {
    const parent = this.list(list);
    const text = JSON.stringify(node);
    const all = children(parent);
    const known = all.findIndex((one) => JSON.stringify(one) === text);
    if (known >= 0) return known;
    parent.children.push(node);
    parent.attributes.count = String(all.length + 1);
    return all.length;
  }

  private addNumberFormat(code: string): number {
    const builtIn = Object.entries(builtInFormats).find(([, format]) => format === code)?.[0];
    if (builtIn !== undefined) return Number(builtIn);
    const parent = this.list("numFmts");
    const all = children(parent);
    const known = all.find((node) => node.attributes.formatCode === code);
    if (known) return Number(known.attributes.numFmtId);
    const id = Math.max(163, ...all.map((node) => Number(node.attributes.numFmtId))) + 1;
    parent.children.push(element("numFmt", { numFmtId: id, formatCode: code }));
    parent.attributes.count = String(all.length + 1);
    return id;
  }

  private list(name: string): XmlElement {
    let parent = child(this.root, name);
    if (!parent) {
      parent = element(name, { count: 0 });
      place(this.root, name, order, parent);
    }
    return parent;
  }
}

const underlineNames: Readonly<Record<string, string>> = {
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

function excelFormat({ style, format }: CellFormat): string {
  if (style.excelFormat && style.excelFormat.engine === format) return style.excelFormat.excel;
  return format || "General";
}

/** The members of a style that make its font, with nothing left to defaults. */
export function fontOf(style: CellStyle, font: DefaultFont) {
  const { bold, italic, strikethrough, underline, underlineStyle, textColor, fontName, fontSize, script } =
    style;
  return {
    bold: !!bold,
    italic: !!italic,
    strikethrough: !!strikethrough,
    underline: underline ? (underlineStyle ?? "Single") : "None",
    color: (textColor ?? "#000000").toUpperCase(),
    name: fontName ?? font.name,
    size: fontSize ?? font.size,
    script: script ?? "",
  };
}
