/** Renders assets/*.png from the drawings beside them. Run after changing a drawing. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";

const assets = new URL("../assets/", import.meta.url);
/** Icons of the buttons of the ribbon, in the sizes that Excel asks for. */
const buttons = ["check", "score", "conclude", "explain", "freeze"];
const drawings = {
  "icon-16": "olshem-small.svg",
  "icon-32": "olshem-small.svg",
  "icon-64": "olshem.svg",
  "icon-80": "olshem.svg",
  "icon-128": "olshem.svg",
  ...Object.fromEntries(
    buttons.flatMap((name) => [16, 32, 80].map((size) => [`${name}-${size}`, `${name}.svg`])),
  ),
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
for (const [icon, drawing] of Object.entries(drawings)) {
  const size = Number(icon.split("-")[1]);
  const svg = await readFile(new URL(drawing, assets), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${icon}.png`, assets)), omitBackground: true });
}
await browser.close();
