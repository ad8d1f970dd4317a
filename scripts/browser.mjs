/**
 * Finds an installed Chrome, Edge or Chromium: `CHROME_PATH`, the usual places, `PATH`.
 * As root on Debian without one, installs the distribution's Chromium.
 * Run directly, prints the path or says what to install.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a headless browser needs in containers; and no traffic of its own. */
export const BROWSER_ARGS = JSON.parse(readFileSync(new URL("browser-args.json", import.meta.url), "utf8"));

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

function places() {
  if (process.platform === "win32") {
    const roots = [
      process.env.PROGRAMFILES,
      process.env["PROGRAMFILES(X86)"],
      process.env.LOCALAPPDATA,
    ].filter((root) => root !== undefined);
    const inside = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
      ["Chromium", "Application", "chrome.exe"],
    ];
    return inside.flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", join(process.env.HOME ?? "", "Applications")].map((root) =>
        join(root, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const installed = () => places().find(isExecutable);

function installOnDebian() {
  const apt = "/usr/bin/apt-get";
  if (process.getuid?.() !== 0 || !existsSync(apt)) return undefined;
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync(apt, ["update"], options);
    execFileSync(apt, ["install", "-y", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined;
  }
  return installed();
}

/** The path of a browser; throws an error that says what to do where there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH names no program that can be run: ${chosen}`);
  }
  const found = installed() ?? installOnDebian();
  if (found) return found;
  throw new Error(
    "No Chrome, Edge or Chromium was found. Install one of them, or set CHROME_PATH to its program.",
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
