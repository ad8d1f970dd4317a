import { spilled } from "../../functions/call";
import { blank, noNumber } from "../bad";
import { OPENNESS_TOTAL } from "../described";
import { nameOf } from "../names";
import { refuseAll } from "../refusals";
import { asFormula, calls, mustRefuse } from "../run";
import { CRITERIA } from "./call";
import * as media from "./media-refusals";
import { completeCall, ignoreUnneeded, passErrorOn, refuseBadCell } from "./refusals";
import { refuseShape } from "./shapes";

const WITH_AVERAGES = CRITERIA.filter((criterion) => criterion !== "SUBORDINATES");

test.each(CRITERIA)(
  "OPENNESS_%s refuses a bad cell by its argument's name, for its bodies only",
  (criterion) => calls(2_500, (r) => refuseBadCell(criterion, r)),
);

test.each(CRITERIA)("OPENNESS_%s refuses ranges that do not fit the bodies or the table", (criterion) =>
  calls(800, (r) => refuseShape(criterion, r)),
);

test.each(CRITERIA)(
  "OPENNESS_%s lets an error that came in out unchanged, for its bodies only",
  (criterion) => calls(400, (r) => passErrorOn(criterion, r)),
);

test.each(WITH_AVERAGES)("OPENNESS_%s does not look at averages that no mark takes", (criterion) =>
  calls(200, (r) => ignoreUnneeded(criterion, r)),
);

test("OPENNESS_MEDIA refuses a bad cell by its argument's name, for its bodies only", () =>
  calls(4_000, media.refuseBadCell));

test("OPENNESS_MEDIA refuses a part above its whole by both names", () =>
  calls(600, media.refusePartAboveWhole));

test("OPENNESS_MEDIA refuses ranges that do not fit the bodies", () => calls(600, media.refuseShape));

test("OPENNESS_MEDIA lets an error that came in out unchanged, for its bodies only", () =>
  calls(600, media.passErrorOn));

test("OPENNESS_POINTS refuses an unknown criterion by its name, for every mark", () => {
  calls(1_000, (r) => {
    const { marks, body, rules } = completeCall("SITE", r);
    const { cell, code } = r.chance(0.2)
      ? blank(r)
      : r.chance(0.5)
        ? noNumber(r)
        : { cell: "P6", code: "#VALUE!" };
    const args = [[[cell]], marks, body, undefined, undefined, rules];
    for (const found of spilled("OPENNESS_POINTS", ...args).flat()) {
      mustRefuse(found, [code], [nameOf("criterion")], () => asFormula("OPENNESS_POINTS", args));
    }
  });
});

refuseAll([OPENNESS_TOTAL], 3_000);
