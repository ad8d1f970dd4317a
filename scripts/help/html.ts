import type { Block } from "../catalogue/blocks";

/** HTML that is safe to put into HTML. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[] | false | undefined;

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

function part(value: Part): string {
  if (value === false || value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("\n");
  return escape(String(value));
}

/** HTML with values put in: texts are escaped, HTML stays as it is. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Html =>
  new Html(String.raw({ raw: strings }, ...values.map(part)));

/** A long name that may break where its parts join. */
export const breakable = (name: string): Html => new Html(escape(name).replace(/[_(]/g, "$&<wbr>"));

/** A table; one of many columns is stacked on a narrow screen, each cell under the head of its column. */
export function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table class="${head.length > 3 ? "stacked" : "plain"}">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, column) => html`<td data-head="${head[column]}">${breakable(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The blocks of a document. */
export const blocksHtml = (blocks: readonly Block[]): readonly Html[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case "title":
        return html`<h5>${block.text}</h5>`;
      case "text":
        return html`<p>${block.text}</p>`;
      case "formula":
        return html`<p class="formula">${block.text}</p>`;
      case "list":
        return html`<ul class="plain">
          ${block.items.map((item) => html`<li>${item}</li>`)}
        </ul>`;
      case "table":
        return tableHtml(block.head, block.rows);
    }
  });
