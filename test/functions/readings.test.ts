import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPUTATIONS } from "../../src/law/computations";
import { READINGS, type Reading } from "../../src/law/readings";
import { DEGREES } from "../../src/law/together";
import type { Cite } from "../../src/law/version";
import { ALL_CASES } from "../cases";
import type { Call } from "../cases/case";
import { answer } from "./answer";

/** Every alternative as it stands among the rules, with where its choice acts. */
const alternatives = Object.entries<Reading>(READINGS).flatMap(([id, { alternatives, acts }]) =>
  Object.keys(alternatives).map((alternative) => ({ id, chosen: `${id}=${alternative}`, acts })),
);
const IN_A_FUNCTION: readonly Reading["acts"][] = ["formula", "marks"];

/** What chooses otherwise than in a function, and the test that shows it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "system-failure=both": "test/cases/readings.ts",
  "average-of=all-bodies": "test/excel/openness/openness.test.ts",
  "printed-digits=sum-of-printed": "test/excel/forms/write-forms.test.ts",
};

/** The same call with the reading at its default. */
const byDefault = ([name, ...args]: Call, id: string, chosen: string): Call => [
  name,
  ...args.map((arg) => (typeof arg === "string" ? arg.replace(chosen, `${id}=default`) : arg)),
];

test.each(alternatives.filter(({ acts }) => IN_A_FUNCTION.includes(acts)))(
  "$chosen has a case in which it gives something else than the default",
  ({ id, chosen }) => {
    const own = ALL_CASES.filter(({ call }) =>
      call.some((arg) => typeof arg === "string" && arg.split(";").includes(chosen)),
    );
    const telling = own.filter(({ call }) => {
      const [otherwise, usual] = [answer(call), answer(byDefault(call, id, chosen))];
      return JSON.stringify(otherwise) !== JSON.stringify(usual);
    });
    expect(telling).not.toEqual([]);
  },
);

/** A place as the cases name it; tables are those of Appendix 10. */
const place = (cite: Cite): string =>
  "paragraph" in cite
    ? `p. ${cite.paragraph}`
    : cite.table === undefined
      ? `App. ${cite.appendix}`
      : `Table ${cite.table}`;

const computed = new Set(
  [...Object.values(COMPUTATIONS).map(({ versions }) => versions), DEGREES]
    .flatMap((versions) => versions.map(({ cite }) => cite))
    .map(place),
);

test.each(
  Object.entries<Reading>(READINGS)
    .filter(([, { acts }]) => acts === "formula")
    .flatMap(([id, { cites, alternatives }]) =>
      cites
        .map(place)
        .filter((cited) => computed.has(cited))
        .flatMap((cited) => Object.keys(alternatives).map((alternative) => [cited, `${id}=${alternative}`])),
    ),
)("at %s there is a case of %s", (cited, chosen) => {
  const at = new RegExp(`^${cited!.replaceAll(".", "\\.")}\\b`);
  expect(ALL_CASES.filter(({ says }) => at.test(says) && says.includes(`(${chosen})`))).not.toEqual([]);
});

test("alternatives that act elsewhere are tested there", () => {
  const others = alternatives.filter(({ acts }) => !IN_A_FUNCTION.includes(acts)).map(({ chosen }) => chosen);
  expect(Object.keys(ELSEWHERE).sort()).toEqual(others.sort());
  for (const [chosen, path] of Object.entries(ELSEWHERE)) {
    expect(readFileSync(join(__dirname, "../..", path), "utf8")).toContain(chosen);
  }
});
