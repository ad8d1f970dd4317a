/**
 * The first content of the pane, and that of a bare page with Fluent's provider, one button and one input: milliseconds from
 * the start of loading, in turns, each time in a new browser profile without anything cached.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import BROWSER_ARGS from "../browser-args.json";
import { buildPages } from "./build";

const OFFICE = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const PAGES = { peer: "peer.html", pane: "taskpane.html" } as const;
const ROUNDS = 20;

async function main(): Promise<void> {
  const folder = await buildPages();
  const excel = readFileSync(join(folder, "host.js"), "utf8");
  const executablePath = execFileSync(process.execPath, [join(__dirname, "../browser.mjs")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    const file = path.startsWith("office/") ? join(OFFICE, path.slice("office/".length)) : join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8` });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    const took: Record<keyof typeof PAGES, number[]> = { peer: [], pane: [] };
    for (let round = -1; round < ROUNDS; round++) {
      for (const page of ["peer", "pane"] as const) {
        const time = await firstContent(browser, address + PAGES[page], excel);
        // The first of each warms the browser.
        if (round >= 0) took[page].push(time);
      }
    }
    report(took);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds to the first paint of something: a text, a frame, a picture. */
async function firstContent(browser: Browser, url: string, excel: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: "ru-RU" });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: excel });
    await page.goto(url, { waitUntil: "commit" });
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === "first-contentful-paint") resolve(startTime);
          }).observe({ type: "paint", buffered: true }),
        ),
    );
  } finally {
    await context.close();
  }
}

function report(took: Readonly<Record<keyof typeof PAGES, readonly number[]>>): void {
  const [peer, pane] = [took.peer, took.pane].map((each) => each.toSorted((a, b) => a - b));
  const line = (name: string, times: readonly number[]) =>
    console.log(
      name.padEnd(42) +
        [median(times), times[0]!, times.at(-1)!].map((time) => time.toFixed(0).padStart(8)).join(""),
    );
  console.log(`\nFirst content, milliseconds, ${ROUNDS} times in turns: median, least, most\n`);
  line("a bare page of Fluent's parts", peer!);
  line("the pane", pane!);
  console.log(`\nThe pane takes ${(median(pane!) / median(peer!)).toFixed(2)} × the bare page`);
}

/** @param sorted in ascending order */
const median = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
