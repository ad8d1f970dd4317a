import { child, children, type XmlElement } from "./xml";

/** Colours of a file as `#RRGGBB`: given outright, by the theme with a tint, or by the old palette. */
export class Colours {
  private readonly theme: string[];

  constructor(theme: XmlElement | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    const values = children(scheme).map((node) => {
      const [colour] = children(node);
      return colour?.attributes.lastClr ?? colour?.attributes.val ?? "000000";
    });
    // The file counts light 1, dark 1, light 2, dark 2; the scheme lists the dark ones first.
    const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...rest] = values;
    this.theme = [light1, dark1, light2, dark2, ...rest];
  }

  read(node: XmlElement | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb, theme, indexed, tint } = node.attributes;
    if (rgb) return tinted(rgb.slice(-6), tint);
    if (theme !== undefined) return tinted(this.theme[Number(theme)] ?? "000000", tint);
    if (indexed !== undefined) return palette[Number(indexed)] && `#${palette[Number(indexed)]}`;
    return undefined;
  }
}

function tinted(rgb: string, tint: string | undefined): string {
  const amount = Number(tint ?? 0);
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const shaded = parts.map((part) =>
    Math.round(amount < 0 ? part * (1 + amount) : part + (255 - part) * amount),
  );
  return `#${shaded.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const palette: readonly string[] = [
  ...basic,
  ...basic,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
];
