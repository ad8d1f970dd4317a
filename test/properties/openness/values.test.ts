import { spilled } from "../../functions/call";
import { allPoints, criterionPoints } from "../../reference/openness/criterion";
import { rulesIn } from "../../reference/rules";
import { OPENNESS_TOTAL } from "../described";
import { checkAll } from "../elementwise";
import { asFormula, calls, mustBe } from "../run";
import { argumentsOf, CRITERIA, drawCall, isIdle } from "./call";
import * as media from "./media";

const orMissing = (value: ReturnType<typeof media.expectedOf>) =>
  value === "#N/A" ? { code: value } : value;

test.each(CRITERIA)("OPENNESS_%s is the reference's value for each body, rounded once", (criterion) => {
  calls(7_000, (r) => {
    const call = drawCall(criterion, r);
    const args = argumentsOf(call);
    const id = `OPENNESS_${criterion}`;
    const result = spilled(id, ...args);
    criterionPoints(criterion, call).forEach((value, body) => {
      mustBe(result[0]![body], orMissing(value), () => `body ${body + 1} of ${asFormula(id, args)}`);
    });
  });
});

test.each(CRITERIA)(
  "OPENNESS_POINTS of %s is the reference's points of every mark, in its shape",
  (criterion) => {
    calls(2_000, (r) => {
      const call = drawCall(criterion, r);
      const { marks, body, condition, averages, rules, bodies, tables } = call;
      const args = [criterion, marks, body, condition, averages, rules];
      const result = spilled("OPENNESS_POINTS", ...args);
      const points = allPoints(criterion, call);
      marks.forEach((line, row) =>
        line.forEach((_, column) => {
          const index = Math.floor(column / 2);
          const idle = isIdle(criterion, tables[index]![row], bodies[index]!, rulesIn(rules));
          const expected = idle ? "" : orMissing(points[column]![row]!);
          mustBe(
            result[row]?.[column],
            expected,
            () => `${row + 1}:${column + 1} of ${asFormula("OPENNESS_POINTS", args)}`,
          );
        }),
      );
    });
  },
);

test("OPENNESS_MEDIA is the reference's value for each body, rounded once", () => {
  calls(8_000, (r) => {
    const call = media.drawMedia(r);
    const args = media.argumentsOf(call);
    const [result] = spilled("OPENNESS_MEDIA", ...args);
    for (let body = 0; body < call.bodies; body++) {
      mustBe(
        result![body],
        orMissing(media.expectedOf(call, body)),
        () => `body ${body + 1} of ${asFormula("OPENNESS_MEDIA", args)}`,
      );
    }
  });
});

test("OPENNESS_POINTS of MEDIA is the reference's A, B, C and D of each language", () => {
  calls(4_000, (r) => {
    const call = media.drawMedia(r);
    const args = media.pointsArguments(call);
    const result = spilled("OPENNESS_POINTS", ...args);
    for (let column = 0; column < 2 * call.bodies; column++) {
      const expected = media.indicatorsOf(call, Math.floor(column / 2), (column % 2) as 0 | 1);
      expected.forEach((value, row) =>
        mustBe(
          result[row]?.[column],
          orMissing(value),
          () => `${row + 1}:${column + 1} of ${asFormula("OPENNESS_POINTS", args)}`,
        ),
      );
    }
  });
});

checkAll([OPENNESS_TOTAL], 6_000);
