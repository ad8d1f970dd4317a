/** Renders assets/icon-*.png from the drawings beside them. Run after changing a drawing. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";

const assets = new URL("../assets/", import.meta.url);
const drawings = {
  16: "olshem-small.svg",
  32: "olshem-small.svg",
  64: "olshem.svg",
  80: "olshem.svg",
  128: "olshem.svg",
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = await readFile(new URL(drawing, assets), "utf8");
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, assets)), omitBackground: true });
}
await browser.close();
