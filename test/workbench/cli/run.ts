import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

export const ROOT = join(__dirname, "../../..");

/** `npm run --silent assess -- …`, as a user types it. */
export function assess(...args: string[]) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stdout, stderr } = spawnSync(npm, ["run", "--silent", "assess", "--", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  // npm itself may warn about the settings of the machine.
  return {
    status,
    stdout,
    errors: stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm ")),
  };
}

/** The parts of a written workbook as texts, by their paths. */
export const written = (out: string, name: string) => {
  const parts = unzipSync(readFileSync(join(out, name)));
  const texts = Object.entries(parts).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
  return new Map(texts);
};
