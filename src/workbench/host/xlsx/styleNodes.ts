import type { CellStyle } from "../engine/style";
import type { BorderLines, fontOf } from "./styleSheet";
import { child, element, type XmlElement } from "./xml";

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;
const without = <T>(values: (T | undefined | false)[]): T[] => values.filter((value): value is T => !!value);

/** A font; its family and character set are those of the font that it stands for, if the name is the same. */
export function fontNode(font: ReturnType<typeof fontOf>, before: XmlElement | undefined): XmlElement {
  const same = child(before, "name")?.attributes.val === font.name;
  const underline = {
    Single: "single",
    Double: "double",
    SingleAccountant: "singleAccounting",
    DoubleAccountant: "doubleAccounting",
  };
  const u = underline[font.underline as keyof typeof underline];
  return element(
    "font",
    {},
    without([
      font.bold && element("b"),
      font.italic && element("i"),
      font.strikethrough && element("strike"),
      u && element("u", u === "single" ? {} : { val: u }),
      font.script !== "" && element("vertAlign", { val: font.script.toLowerCase() }),
      element("sz", { val: font.size }),
      element("color", { rgb: argb(font.color) }),
      element("name", { val: font.name }),
      same && child(before, "family"),
      same && child(before, "charset"),
    ]),
  );
}

export function fillNode(colour: string | undefined): XmlElement {
  if (!colour) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colours = [element("fgColor", { rgb: argb(colour) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]);
}

export function borderNode(lines: BorderLines, diagonal: XmlElement | undefined): XmlElement {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = lines[side];
    return line
      ? element(side, { style: line.style }, [element("color", { rgb: argb(line.color) })])
      : element(side);
  });
  return element("border", {}, [...sides, diagonal ?? element("diagonal")]);
}

const horizontals: Readonly<Record<string, string>> = {
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** `undefined` when everything is as it is without. */
export function alignmentNode(style: CellStyle): XmlElement | undefined {
  const horizontal = style.horizontal ? horizontals[style.horizontal] : style.align;
  const vertical = { top: "top", middle: "center", bottom: undefined }[style.verticalAlign ?? "bottom"];
  const degrees = Math.round(((style.rotation ?? 0) * -180) / Math.PI);
  const attributes = {
    horizontal,
    vertical: style.vertical?.toLowerCase() ?? vertical,
    textRotation: degrees ? (degrees < 0 ? 90 - degrees : degrees) : undefined,
    wrapText: style.wrapping === "wrap" ? 1 : undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrink ? 1 : undefined,
  };
  const used = Object.values(attributes).some((value) => value !== undefined);
  return used ? element("alignment", attributes) : undefined;
}

export function protectionNode(style: CellStyle): XmlElement | undefined {
  if (!style.unlocked && !style.formulaHidden) return undefined;
  return element("protection", {
    locked: style.unlocked ? 0 : undefined,
    hidden: style.formulaHidden ? 1 : undefined,
  });
}
