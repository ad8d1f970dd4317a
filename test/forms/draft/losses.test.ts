import fc from "fast-check";
import { COMPUTATIONS } from "../../../src/law/computations";
import { criterionScore, OPENNESS_CRITERIA } from "../../../src/law/openness/criteria";
import { DEFAULT_RULES } from "../../../src/law/rules";
import { INDICATORS, lossesOf } from "../../../src/forms/draft/criteria";
import { indicatorLosses } from "../../../src/forms/draft/openness";
import { reserveOf } from "../../../src/forms/draft/reserve";
import type { Source } from "../../../src/forms/draft/source";
import { maximum } from "../../../src/scoring/score";
import type { Direction } from "../../../src/law/directions";
import { body, type Known } from "./body";

const source = (known: Known, direction: Direction): Source => ({ ...body(known), direction });
const sum = (losses: readonly { readonly lost?: number }[]) =>
  losses.reduce((total, { lost = 0 }) => total + lost, 0);
const descending = (losses: readonly { readonly lost?: number }[]) =>
  losses.every(({ lost = 0 }, index) => index === 0 || lost <= losses[index - 1]!.lost!);

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const TYPES = fc.constantFrom("CGO" as const, "LEB" as const);

const services = fc.record({
  type: TYPES,
  levels: fc.array(fc.record({ service: fc.constant("A"), level: upTo(50).map((tenths) => tenths / 10) }), {
    minLength: 1,
    maxLength: 6,
  }),
  inputs: fc.record({
    services: fc.constant(20_000),
    justifiedComplaints: upTo(30),
    late: upTo(40),
    refusals: upTo(40),
    incomplete: upTo(40),
    demanded: upTo(40),
    partial: upTo(10),
    full: upTo(10),
    kinds: fc.constant(20),
    electronic: upTo(900),
    rendered: fc.constant(900),
    paper: upTo(700),
    automatedRendered: fc.constant(700),
    mobile: upTo(7),
    automatedKinds: fc.constant(7),
    hours: upTo(40),
    proactive: upTo(4),
    documents: upTo(3),
  }),
});

test("losses of satisfaction and quality are what the criterion lacks, greatest first", () => {
  fc.assert(
    fc.property(services, (known) => {
      const of = source(known, "services");
      for (const id of ["SERVICES_K1", "SERVICES_K2"] as const) {
        const losses = lossesOf(INDICATORS[id], of);
        const lacking =
          maximum(COMPUTATIONS[id], known.type, DEFAULT_RULES) - of.figures.score(id, "services")!;
        expect(sum(losses)).toBeCloseTo(lacking, 9);
        expect(descending(losses)).toBe(true);
      }
    }),
  );
});

test("losses of automation are what it lacks before its stimuli, unless the penalty brings it to 0", () => {
  fc.assert(
    fc.property(services, (known) => {
      const of = source({ ...known, type: "CGO" }, "services");
      const losses = lossesOf(INDICATORS.SERVICES_K3, of);
      const base = Math.max(0, 25 - sum(losses));
      const stimuli =
        of.figures.score("SERVICES_D", "services")! + of.figures.score("SERVICES_S", "services")!;
      fc.pre(25 - sum(losses) >= 0);
      expect(Math.min(25, base + stimuli)).toBeCloseTo(of.figures.score("SERVICES_K3", "services")!, 9);
      expect(descending(losses)).toBe(true);
    }),
  );
});

const complaints = fc.record({
  type: TYPES,
  inputs: fc.record({
    considered: fc.constant(5000),
    consideredLate: upTo(250),
    courtJustified: upTo(20),
    received: fc.constant(6000),
    redirectedLate: upTo(1500),
    disciplined: upTo(300),
  }),
});

test("losses of complaints are what the direction lacks", () => {
  fc.assert(
    fc.property(complaints, (known) => {
      const of = source(known, "complaints");
      const places = reserveOf(of, false);
      expect(sum(places)).toBeCloseTo(100 - of.figures.score("COMPLAINTS_TOTAL", "complaints")!, 9);
      expect(descending(places)).toBe(true);
    }),
  );
});

const openness = fc.record({
  type: TYPES,
  media: upTo(10).map((tenths) => tenths / 10),
  lost: fc
    .tuple(
      ...["DATA", "BUDGET", "ACTS", "DIALOG", "SITE", "MEDIA", "SUBORDINATES"].map((criterion) =>
        fc.array(
          fc.tuple(
            fc.constant(criterion as (typeof OPENNESS_CRITERIA)[number]),
            // A row that every table has, and no more than it gives.
            fc.constantFrom(0, 1, 3),
            fc.constantFrom("kk" as const, "ru" as const),
            upTo(6).map((twentieths) => twentieths / 20),
          ),
          { maxLength: 4 },
        ),
      ),
    )
    .map((each) => each.flat()),
});

test("losses of openness by indicator are what each criterion lacks, and those of criteria what the direction lacks", () => {
  fc.assert(
    fc.property(openness, (known) => {
      const of = source(known, "openness");
      for (const criterion of OPENNESS_CRITERIA) {
        const id = criterionScore(criterion);
        const score = of.figures.score(id, "openness")!;
        const losses = indicatorLosses(criterion, of);
        const penalty = criterion === "SUBORDINATES";
        if (!(penalty && known.type === "LEB"))
          expect(sum(losses)).toBeCloseTo(
            penalty ? score : maximum(COMPUTATIONS[id], known.type, DEFAULT_RULES) - score,
            9,
          );
        for (const { lost, in: parts } of losses)
          expect((parts.kk ?? 0) + (parts.ru ?? 0)).toBeCloseTo(lost, 9);
        expect(descending(losses)).toBe(true);
      }
      expect(sum(reserveOf(of, false))).toBeCloseTo(100 - of.figures.score("OPENNESS_TOTAL", "openness")!, 9);
    }),
  );
});
