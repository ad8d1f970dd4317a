/** A piece of a document, without the marks of Markdown or HTML. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const title = (text: string): Block => ({ kind: "title", text });
export const text = (text: string): Block => ({ kind: "text", text });
export const formula = (text: string): Block => ({ kind: "formula", text });
export const list = (items: readonly string[]): readonly Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  head,
  rows,
});
