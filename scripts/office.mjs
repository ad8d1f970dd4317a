/**
 * Finds an installed LibreOffice: `SOFFICE_PATH`, the usual places, `PATH`.
 * As root on Debian without one, installs the distribution's LibreOffice Calc, with fonts as wide as Times New Roman, in
 * which forms are set, and Calibri, by whose digits columns are counted.
 * Run directly, prints the path or says what to install.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

function places() {
  if (process.platform === "win32") {
    return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
      .filter((root) => root !== undefined)
      .map((root) => join(root, "LibreOffice", "program", "soffice.com"));
  }
  const own = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)));
  return process.platform === "darwin"
    ? [...own, "/Applications/LibreOffice.app/Contents/MacOS/soffice"]
    : own;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const PACKAGES = ["libreoffice-calc", "fonts-liberation", "fonts-crosextra-carlito"];

const installed = () => places().find(isExecutable);

function installOnDebian() {
  const apt = "/usr/bin/apt-get";
  if (process.getuid?.() !== 0 || !existsSync(apt)) return undefined;
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync(apt, ["update"], options);
    execFileSync(apt, ["install", "-y", "--no-install-recommends", ...PACKAGES], options);
  } catch {
    return undefined;
  }
  return installed();
}

/** The path of LibreOffice; throws an error that says what to do where there is none. */
export function findOffice() {
  const chosen = process.env.SOFFICE_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`SOFFICE_PATH names no program that can be run: ${chosen}`);
  }
  const found = installed() ?? installOnDebian();
  if (found) return found;
  throw new Error("No LibreOffice was found. Install it, or set SOFFICE_PATH to its program soffice.");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findOffice());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
