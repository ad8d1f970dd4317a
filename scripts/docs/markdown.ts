import type { Block } from "../catalogue/blocks";

/** Text that Markdown shows as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_<[\]|]/g, "\\$&");

export const code = (text: string): string => `\`${text}\``;

/** The place that links lead to. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;

/** A table; its cells are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** The blocks of a document. */
export const blocksOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case "title":
        return `**${plain(block.text)}**`;
      case "text":
        return plain(block.text);
      case "formula":
        return code(block.text);
      case "list":
        return listOf(block.items.map(plain));
      case "table":
        return tableOf(
          block.head.map(plain),
          block.rows.map((row) => row.map(plain)),
        );
    }
  });

/** A fold with a heading of its own, closed at first. */
export const folded = (summary: string, content: readonly string[]): string =>
  [
    "<details>",
    `<summary>${summary}</summary>`,
    "",
    ...content.flatMap((each) => [each, ""]),
    "</details>",
  ].join("\n");

/** A document: paragraphs with a line between, after a first line that says where it comes from. */
export const documentOf = (origin: string, parts: readonly string[]): string =>
  `<!-- ${origin} -->\n\n${parts.filter((each) => each !== "").join("\n\n")}\n`;

/** The first line of a document in English. */
export const ORIGIN = "Generated from src/law by `npm run docs`; do not edit.";
/** The first line of a document in Russian. */
export const ORIGIN_RU = "Создано из src/law командой `npm run docs`; не редактируйте.";
