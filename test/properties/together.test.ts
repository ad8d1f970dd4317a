import { raw, spilled } from "../functions/call";
import type { Body } from "../reference/body";
import { numberIn } from "../reference/intake";
import { indicatorNames, MAXIMA, parameter } from "../reference/parameters";
import { exact } from "../reference/rational";
import { rulesIn, rulesText } from "../reference/rules";
import { degree } from "../reference/together";
import { TOGETHER } from "./described";
import { upTo } from "./draw";
import { checkAll } from "./elementwise";
import { asFormula, calls, mustBe } from "./run";
import { bodyCell, numberCell, rulesCell } from "./spelling";

checkAll(TOGETHER, 6_000);

const DEGREE_TURNS = [50, 69.99, 69.995, 70, 89.99, 89.995, 90, 100, 49.99, 49.995];

test("DEGREE has the reference's words", () => {
  calls(6_000, (r) => {
    const score = numberCell(upTo(100, DEGREE_TURNS, r), r);
    const language = r.pick(["ru", "kk", "en"] as const);
    const spelt = r.pick([
      language,
      language.toUpperCase(),
      ...(language === "ru" ? ["", undefined, null] : []),
    ]);
    const args = [score, spelt, rulesCell(r, ["band-gaps"])];
    const expected = degree(numberIn(score), language, rulesIn(args[2]));
    mustBe(spilled("DEGREE", ...args)[0]?.[0], expected, () => asFormula("DEGREE", args));
  });
});

test("RULES joins what the reference joins, and reads itself back", () => {
  calls(6_000, (r) => {
    const edition = rulesCell(r);
    const chosen = Object.keys(rulesIn(edition).chosen);
    const readings = r
      .list(r.whole(0, 3), () => String(rulesCell(r) ?? ""))
      .flatMap((text) => text.split(";"))
      .filter((part) => part.includes("="));
    // Each reading once: a reading chosen twice is refused.
    const once = readings.filter((part) => {
      const id = part.split("=")[0]!;
      const isNew = !chosen.includes(id) && !String(edition).includes(`${id}=`);
      chosen.push(id);
      return isNew;
    });
    const expected = rulesText(rulesIn(edition, ...once));
    const formula = () => asFormula("RULES", [edition, ...once]);
    const text = raw("RULES", edition, once, {});
    mustBe(text, expected, formula);
    mustBe(raw("RULES", text, [], {}), expected, formula);
  });
});

test("PARAMETER has the reference's maxima and points", () => {
  calls(6_000, (r) => {
    const rules = rulesCell(r);
    const inForce = rulesIn(rules);
    const name = r.chance(0.5) ? r.pick(Object.keys(MAXIMA)) : r.pick(indicatorNames(inForce));
    const body = r.pick<Body | undefined>(["ЦГО", "МИО", undefined]);
    const args = [name, body ? bodyCell(body, r) : r.pick([undefined, "", null]), rules];
    const expected = parameter(name, body, inForce);
    mustBe(
      spilled("PARAMETER", ...args)[0]?.[0],
      expected === "#N/A" ? { code: expected } : exact(expected),
      () => asFormula("PARAMETER", args),
    );
  });
});
