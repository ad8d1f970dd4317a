import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createBridge } from "./bridge";
import type { WorkbookHost } from "./workbookHost";

/** Microsoft's own client, without a browser, talking to a host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** How many round trips there have been. */
  syncs(): number;
}

type Loaded = Pick<Client, "Excel"> & {
  OfficeExtension: Client["OfficeExtension"] & { Utility: { _doApiNotSupportedCheck: boolean } };
};

let load: ((window: object) => Loaded) | undefined;

/**
 * The client's script as published, read once. It runs in this realm, so its arrays and errors are
 * ours, and takes the members of the given object for its global variables.
 */
function loader(): NonNullable<typeof load> {
  if (!load) {
    const require = createRequire(join(process.cwd(), "package.json"));
    const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8");
    // A script's `var` becomes a member of the window; so every name that is not built in is one.
    const body = `with (new Proxy(window, { has: (own, name) => name in own || !(name in globalThis) })) { ${source}\n; return { Excel, OfficeExtension }; }`;
    load = new Function("window", body) as NonNullable<typeof load>;
  }
  return load;
}

export function createClient(host: WorkbookHost): Client {
  let syncs = 0;
  const window: Record<string, unknown> = {
    document: {},
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    _richApiNativeBridge: createBridge(host, () => syncs++),
  };
  window.window = window;
  window.self = window;
  const loaded = loader()(window);
  loaded.OfficeExtension.Utility._doApiNotSupportedCheck = false;
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, syncs: () => syncs };
}
