import { raw, shown, spilled } from "../functions/call";
import {
  above,
  badBody,
  badLanguage,
  badRules,
  blank,
  negative,
  noNumber,
  wrongNumber,
  type Bad,
} from "./bad";
import { TOGETHER } from "./described";
import { nameOf } from "./names";
import type { Random } from "./random";
import { errorValue, refuseAll } from "./refusals";
import { asFormula, calls, mustRefuse } from "./run";
import { numberCell, rulesCell } from "./spelling";

refuseAll(TOGETHER, 3_000);

/** The arguments of a call of single values, each with how it is bad. */
type Arguments = readonly (readonly [name: string, valid: unknown, bad: Bad])[];

/** Makes one of the arguments bad, and has it refused by its name. */
function refuseOne(id: string, all: Arguments, r: Random): void {
  const damaged = r.whole(0, all.length - 1);
  const [name, , { cell, code }] = all[damaged]!;
  const args = all.map(([, valid], index) => (index === damaged ? [[cell]] : valid));
  mustRefuse(spilled(id, ...args)[0]?.[0], [code], [nameOf(name)], () => asFormula(id, args));
}

/** Makes one of the arguments an error, and has it go out unchanged. */
function passOne(id: string, all: Arguments, r: Random): void {
  const damaged = r.whole(0, all.length - 1);
  const came = errorValue(r);
  const args = all.map(([, valid], index) => (index === damaged ? [[came]] : valid));
  if (spilled(id, ...args)[0]?.[0] !== came)
    throw new Error(`${asFormula(id, args)} is not the error that came in`);
}

function badScore(r: Random): Bad {
  if (r.chance(0.2)) return blank(r);
  return r.chance(0.5) ? noNumber(r) : wrongNumber(r.chance(0.5) ? negative(r) : above(100, r), r);
}

const degree = (r: Random): Arguments => [
  ["score", numberCell(r.whole(0, 100), r), badScore(r)],
  ["language", r.pick([undefined, "", "ru", "kk", "en"]), badLanguage(r)],
  ["rules", rulesCell(r), badRules(r)],
];

const UNKNOWN_NAMES = [
  "SERVICES",
  "SERVICES_T9",
  "DIALOG",
  "DIALOG.9",
  "DIALOG.",
  ".4",
  "DATA.7",
  "T1",
  "SERVICES_T1.x",
];

const badName = (r: Random): Bad => {
  if (r.chance(0.2)) return blank(r);
  return r.chance(0.5) ? { cell: r.pick(UNKNOWN_NAMES), code: "#VALUE!" } : noNumber(r);
};

/** A type of body may be left out, so that a blank one is not bad. */
function badBodyButBlank(r: Random): Bad {
  for (;;) {
    const bad = badBody(r);
    if (bad.code === "#VALUE!") return bad;
  }
}

const parameter = (r: Random): Arguments => [
  ["name", r.pick(["SERVICES_T1", "PENALTY", "SITE.1"]), badName(r)],
  ["body", r.pick(["ЦГО", "МИО"]), badBodyButBlank(r)],
  ["rules", rulesCell(r), badRules(r)],
];

test.each([
  ["DEGREE", degree],
  ["PARAMETER", parameter],
] as const)("%s refuses a bad cell by its argument's name", (id, draw) =>
  calls(4_000, (r) => refuseOne(id, draw(r), r)),
);

test.each([
  ["DEGREE", degree],
  ["PARAMETER", parameter],
] as const)("%s lets an error that came in out unchanged", (id, draw) =>
  calls(500, (r) => passOne(id, draw(r), r)),
);

test("PARAMETER asks for the type of body where a number depends on it", () => {
  calls(300, (r) => {
    const args = [
      r.pick(["SERVICES_T1", "SERVICES_K1", "BUDGET.11", "SERVICES_P2"]),
      r.pick(["", undefined]),
    ];
    mustRefuse(spilled("PARAMETER", ...args)[0]?.[0], ["#N/A"], [nameOf("body")], () =>
      asFormula("PARAMETER", args),
    );
  });
});

test("RULES refuses a bad edition or reading by its argument's name", () => {
  calls(3_000, (r) => {
    const { cell, code } = badRules(r);
    const isReading = typeof cell === "string" && cell.includes("=") && r.chance(0.5);
    const args = isReading ? ["2023-06", [cell]] : [cell, []];
    const names = [nameOf("edition"), nameOf("readings")];
    mustRefuse(raw("RULES", ...args, {}), [code], names, () => asFormula("RULES", args));
  });
});

test("RULES lets an error that came in out unchanged", () => {
  calls(300, (r) => {
    const came = errorValue(r);
    const args = r.chance(0.5) ? [came, []] : ["2023-06", ["deduction=scaled", came]];
    expect(raw("RULES", ...args, {})).toEqual(shown(came));
  });
});
