import { readFileSync } from "node:fs";
import type Axe from "axe-core";
import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How Office and the system show the pane. High contrast is the system's: Office has no word of its own for it. */
export const APPEARANCES = ["light", "dark", "high contrast"] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const frameOf = ({ page }: Workbench): Frame => page.frames()[1]!;

/** Shows the pane otherwise, as it is, without starting it anew. */
export async function show(workbench: Workbench, appearance: Appearance): Promise<void> {
  await workbench.page.emulateMedia({
    forcedColors: appearance === "high contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await frameOf(workbench).evaluate(
    (background) => {
      Office.context.officeTheme.bodyBackgroundColor = background;
      window.dispatchEvent(new Event("focus"));
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    appearance === "dark" ? "#292929" : "#ffffff",
  );
}

/** What axe finds against the rules of access: all of them, or those of colours alone, which is faster. */
export async function violations(workbench: Workbench, rules: "all" | "colours" = "all"): Promise<string[]> {
  const frame = frameOf(workbench);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const found = await violationsNow(frame, rules);
  // A button that was being pressed, or waiting, has other colours a moment later.
  return found.length === 0 ? found : violationsNow(frame, rules);
}

async function violationsNow(frame: Frame, rules: "all" | "colours"): Promise<string[]> {
  return frame.evaluate(async (rules) => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    // Fluent's own marks between which Tab moves: they hand the focus on at once.
    const found = await axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      {
        resultTypes: ["violations"],
        ...(rules === "colours" ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {}),
      },
    );
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any.map(({ message }) => message).join("; ")}`),
    );
  }, rules);
}

/** The focus is on the page as a whole: who uses the keyboard would begin anew. */
export const isFocusLost = (workbench: Workbench): Promise<boolean> =>
  frameOf(workbench).evaluate(() => document.activeElement === document.body);

/** Makes the pane so wide; half of its width is what is left of it when the user enlarges it to twice its size. */
export const setWidth = ({ page }: Workbench, width: number): Promise<void> =>
  page.evaluate((width) => {
    document.querySelector("aside")!.style.width = `${width}px`;
  }, width);

/** What is wider than what it stands in, or than the pane: it would be cut or scroll sideways. Tables of numbers may. */
export const tooWide = (workbench: Workbench): Promise<string[]> =>
  frameOf(workbench).evaluate(() => {
    const isSaidOnly = (element: Element) => getComputedStyle(element).clipPath !== "none";
    return [...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          !isSaidOnly(element) &&
          element.clientWidth > 0 &&
          !element.closest("input, [data-wide]") &&
          (element.scrollWidth > window.innerWidth ||
            (element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX !== "visible")),
      )
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });
