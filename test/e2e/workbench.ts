import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import BROWSER_ARGS from "../../scripts/browser-args.json";
import { serveWorkbench } from "./serve";

const ROOT = join(__dirname, "../..");

/** An open workbench: the page, and the pane in its frame. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong on the page so far: errors, console errors, requests elsewhere. */
  readonly problems: string[];
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serveWorkbench>>;
const open: { workbench: Workbench; context: BrowserContext }[] = [];

/** Starts browser and server for a file of tests; a problem on a page fails the test that met it. */
export function useBrowser(): void {
  beforeAll(async () => {
    server = await serveWorkbench();
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: BROWSER_ARGS });
  });

  afterEach(async () => {
    const problems = open.flatMap(({ workbench }) => workbench.problems);
    await Promise.all(open.splice(0).map(({ context }) => context.close()));
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** Opens the workbench as `?language=…&theme=…&width=…` says, with every request elsewhere refused. */
export async function openWorkbench(
  settings: Readonly<Record<string, string>> = {},
  size = { width: 1280, height: 800 },
): Promise<Workbench> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true });
  const problems: string[] = [];
  await context.route("**", (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === "localhost" || protocol === "blob:" || protocol === "data:") return route.continue();
    problems.push(`request to ${hostname}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  const workbench = { page, pane: page.frameLocator("iframe"), problems };
  open.push({ workbench, context });
  await page.goto(`${server.address}?${new URLSearchParams(settings).toString()}`);
  return workbench;
}

/** Keeps a picture of a page for people to look at, outside of the repository's history. */
export const picture = ({ page }: Workbench, name: string) =>
  page.screenshot({ path: join(ROOT, "out/pictures", `${name}.png`) });

/** The names of the sheets of the workbook, in their order. */
export const sheetNames = ({ page }: Workbench): Promise<string[]> =>
  page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
