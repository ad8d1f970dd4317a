import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const ROOT = join(__dirname, "../..");
const WORKBENCH = join(ROOT, "out/workbench");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Serves the built workbench, and npm's copy of Office.js under `office/`, on a free port. */
export async function serveWorkbench(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  if (!existsSync(join(WORKBENCH, "index.html"))) {
    throw new Error("The workbench is not built. Run npm run build:workbench first.");
  }
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = path.startsWith("/office/")
      ? join(OFFICE, path.slice("/office/".length))
      : join(WORKBENCH, path === "/" ? "index.html" : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
