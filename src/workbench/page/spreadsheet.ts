import { type Model, Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "bootstrap/dist/css/bootstrap.min.css";
import * as chartJs from "chart.js";
import Chart from "chart.js/auto";
import "font-awesome/css/font-awesome.min.css";
import "./spreadsheet.css";

// The engine takes the chart library from the window.
Object.assign(window, { Chart: Object.assign(Chart, chartJs, { Chart }) });

export interface GridOptions {
  readonly dark: boolean;
  readonly notify: (text: string) => void;
  readonly ask: (text: string, yes: () => void, no?: () => void) => void;
}

/** Shows a workbook. Returns the way to take it off again. */
export function showGrid(element: HTMLElement, model: Model, options: GridOptions): () => void {
  const app = new App(Spreadsheet, {
    templates,
    props: {
      model,
      colorScheme: options.dark ? "dark" : "light",
      notifyUser: ({ text }: { text: string }) => options.notify(text),
      raiseError: (text: string, done?: () => void) => {
        options.notify(text);
        done?.();
      },
      askConfirmation: options.ask,
    },
  });
  void app.mount(element);
  return () => app.destroy();
}
