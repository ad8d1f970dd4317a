import { attach, keepNumbers, writeForms, writeScores } from "../../excel";
import type { IsoDate } from "../../law/version";
import type { ScoresRequest } from "./arguments";
import { Refusal } from "./refusal";
import { readResults, type BodyResult } from "./results";

/**
 * Scores the open workbook and writes its conclusions.
 * @returns the figures, by body
 * @throws Refusal
 */
export async function scoreAndConclude({
  input,
  rules,
  forms,
  language,
  numbers,
}: ScoresRequest): Promise<Readonly<Record<string, BodyResult>>> {
  const attachment = await attach();
  if (attachment.bodies.length === 0) {
    throw new Refusal(
      `${input}: no table recognised; a row of heads with a column «Государственный орган» is needed`,
    );
  }
  await writeScores(attachment, { rules });
  const bodies = attachment.bodies.map(({ name }) => name);
  const { notices } = await writeForms(attachment, { bodies, forms, language, today: today() });
  for (const { code, sheet, direction } of notices)
    process.stderr.write(`${code}: ${[sheet, ...(direction ? [direction] : [])].join(", ")}\n`);
  const results = await readResults(attachment);
  await keepNumbers(attachment, numbers);
  return results;
}

/** The day of the run, which the footnotes name. */
const today = (): IsoDate => new Date().toLocaleDateString("sv") as IsoDate;
