import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Finds a browser once for all files of tests, which run side by side: on Debian one may have to be installed. */
export default function findBrowser(): void {
  const script = join(__dirname, "../../scripts/browser.mjs");
  const options = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] } as const;
  process.env.CHROME_PATH = execFileSync(process.execPath, [script], options).trim();
}
