import type { Model } from "@odoo/o-spreadsheet";
import { useEffect, useRef } from "react";
import { type GridOptions, showGrid } from "./spreadsheet";

/** The grid of a workbook. Another workbook or theme mounts it anew. */
export function Grid({ model, dark, notify, ask }: GridOptions & { readonly model: Model }) {
  const place = useRef<HTMLDivElement>(null);
  const answers = useRef({ notify, ask });
  answers.current = { notify, ask };
  useEffect(() => {
    const element = place.current!;
    return showGrid(element, model, {
      dark,
      notify: (text) => answers.current.notify(text),
      ask: (text, yes, no) => answers.current.ask(text, yes, no),
    });
  }, [model, dark]);
  return <div ref={place} style={{ flexGrow: 1, minWidth: 0, height: "100%" }} />;
}
