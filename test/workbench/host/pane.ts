import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM, VirtualConsole } from "jsdom";
import type { WorkbookHost } from "../../../src/workbench/host";
import type { RunFunction } from "../../../src/workbench/host/ribbon";
import { installWin32Host } from "../../../src/workbench/host/win32";

export interface Pane extends Window {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  close(): void;
}

const dist = dirname(
  createRequire(join(process.cwd(), "x.js")).resolve("@microsoft/office-js/dist/office.js"),
);

/** A window in which the published office.js has been loaded, as in a pane, and the way to run its functions. */
export async function openPane(
  host: WorkbookHost,
  locale = "ru-RU",
  bodyBackgroundColor = 0xffffff,
): Promise<{ readonly window: Pane; readonly run: RunFunction }> {
  const dom = new JSDOM("<!doctype html><head></head><body></body>", {
    url: pathToFileURL(join(dist, "pane.html")).href,
    runScripts: "dangerously",
    resources: "usable",
    // A page without an origin has no local storage, which Office.js complains of and does without.
    virtualConsole: new VirtualConsole(),
  });
  const run = installWin32Host(dom.window as unknown as Window, host, { locale, bodyBackgroundColor });
  const script = dom.window.document.createElement("script");
  script.src = "office.js";
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  dom.window.document.head.appendChild(script);
  await loaded;
  return { window: dom.window as unknown as Pane, run };
}
