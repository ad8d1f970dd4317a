import { child, children, element, textOf, type XmlElement } from "./xml";

/** The texts that the cells of a file share. */
export class SharedStrings {
  private readonly texts: string[];
  private readonly indexes = new Map<string, number>();
  changed = false;

  constructor(readonly root: XmlElement) {
    this.texts = children(root, "si").map(richText);
  }

  text(index: number): string {
    return this.texts[index] ?? "";
  }

  /** The number of a text; it is added if need be. */
  index(text: string): number {
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.texts.length;
      this.texts.push(text);
      this.root.children.push(element("si", {}, [plainText(text)]));
      this.indexes.set(text, index);
      this.changed = true;
    }
    return index;
  }
}

/** The text of runs, without the reading aids that stand beside them. */
export function richText(node: XmlElement | undefined): string {
  const own = child(node, "t");
  const runs = children(node, "r").map((run) => textOf(child(run, "t")));
  return unescapeControl((own ? textOf(own) : "") + runs.join(""));
}

export function plainText(text: string): XmlElement {
  const space = /^\s|\s$|\n|\t/.test(text) ? { "xml:space": "preserve" } : {};
  return element("t", space, [escapeControl(text)]);
}

/** XML has no control characters; the format writes them as `_x0007_`. */
export const unescapeControl = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Control characters but for tabs and line breaks. */
const control = /[^\P{Cc}\t\n\r]/gu;

const escapeControl = (text: string): string =>
  text
    .replace(/_x[0-9A-F]{4}_/gi, (code) => `_x005F${code}`)
    .replace(control, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`);
