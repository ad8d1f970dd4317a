import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Finds a browser once for all files of tests, which run side by side: on Debian one may have to be installed. */
export default function findBrowser(): void {
  const script = join(__dirname, "../../scripts/browser.mjs");
  const found = execFileSync(process.execPath, [script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.env.CHROME_PATH = found.trim();
}
