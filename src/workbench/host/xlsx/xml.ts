/** An element of a part. Everything of it is kept, so that it can be written back as it was. */
export interface XmlElement {
  /** With its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return { name, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of text.replace(/^\uFEFF/, "").matchAll(token)) {
    if (match.index !== end) throw new Error("malformed XML");
    end = match.index + match[0].length;
    const [whole, cdata, closing, opening, attributes = "", empty] = match;
    const current = open.at(-1);
    if (!current) throw new Error("malformed XML");
    if (opening !== undefined) {
      const child: XmlElement = { name: opening, attributes: parseAttributes(attributes), children: [] };
      current.children.push(child);
      if (!empty) open.push(child);
    } else if (closing !== undefined) {
      if (closing !== current.name) throw new Error("malformed XML");
      open.pop();
    } else if (cdata !== undefined) current.children.push(cdata);
    else if (!whole.startsWith("<")) current.children.push(unescape(whole));
  }
  const top = root.children.find((node): node is XmlElement => typeof node !== "string");
  if (open.length !== 1 || !top) throw new Error("malformed XML");
  return top;
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute)) {
    attributes[name] = unescape(double ?? single ?? "");
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name] ?? whole;
    },
  );
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string => text.replace(/[&<>]/g, (c) => escapes[c] ?? c);
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => escapes[c] ?? c).replace(/[\n\r\t]/g, (c) => `&#${c.charCodeAt(0)};`);

export function writeXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join("");
}

function write(node: XmlElement, out: string[]): void {
  out.push("<", node.name);
  for (const [name, value] of Object.entries(node.attributes))
    out.push(" ", name, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) {
    if (typeof child === "string") out.push(escapeText(child));
    else write(child, out);
  }
  out.push("</", node.name, ">");
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function children(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== "string" && (name === undefined || localName(node.name) === name),
  );
}

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  children(parent, name)[0];

/** The text of an element and of those within it. */
export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((one) => (typeof one === "string" ? one : textOf(one))).join("");
}

export const flag = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** An attribute by its local name: `r:id`, whatever the prefix. */
export const attributeOf = (node: XmlElement, name: string): string | undefined =>
  node.attributes[name] ?? Object.entries(node.attributes).find(([key]) => localName(key) === name)?.[1];

/**
 * Puts an element in its place among its siblings, whose order the format prescribes; takes the
 * place of one of that name. Without an element that one is removed.
 */
export function place(
  parent: XmlElement,
  name: string,
  order: readonly string[],
  node: XmlElement | undefined,
): void {
  const at = parent.children.findIndex((one) => typeof one !== "string" && localName(one.name) === name);
  if (at >= 0) {
    parent.children.splice(at, 1, ...(node ? [node] : []));
    return;
  }
  if (!node) return;
  const rank = order.indexOf(name);
  const next = parent.children.findIndex(
    (one) => typeof one !== "string" && order.indexOf(localName(one.name)) > rank,
  );
  parent.children.splice(next < 0 ? parent.children.length : next, 0, node);
}
