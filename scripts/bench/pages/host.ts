import type { WorkbookHost } from "../../../src/workbench/host/workbookHost";
import { installWin32Host } from "../../../src/workbench/host/win32";

/** An Excel that starts the pane and does not get to its requests: the first content is there before their answers. */
const host = {
  name: "Book1.xlsx",
  listen: () => () => undefined,
  book: { events: { listenToSelection: () => () => undefined } },
  execute: () => ({}),
} as unknown as WorkbookHost;

window.olshemWorkbench = {
  install: (pane) => installWin32Host(pane, host, { locale: "ru-RU", bodyBackgroundColor: 0xffffff }),
};
