import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { OVERALL } from "../../law/together";
import { constantOf } from "../../scoring/evaluate";
import { maximum, versionOf } from "../../scoring/score";
import type { BodyFigures } from "../figures";
import { overall, reserve, totals } from "./conclusions";
import { digitsOf } from "./digits";
import { reserveOf } from "./reserve";
import { greatestFirst, lostOf, minus, pointsOf, times, type DraftSubject, type Source } from "./source";
import type { Paragraph } from "./statements";

/** What the conclusion on the whole block (Appendix 15) is made from. */
type Block = Omit<Source, "direction">;

/** The analysis of one direction in the conclusion on the whole block. */
export function directionSummary(direction: Direction, { subject, figures }: Block): readonly Paragraph[] {
  // Facts are counted by direction, and the whole block has no count of its own.
  const withoutFacts: BodyFigures = {
    ...figures,
    input: (name) => (FACTS.has(name) ? undefined : figures.input(name)),
  };
  const source = { subject, figures: withoutFacts, direction };
  const places = reserveOf(source, false);
  return [deductedOnly(totals(source)), places.length > 0 ? reserve(places, source) : []].filter(
    ({ length }) => length > 0,
  );
}

/** That nothing is deducted is told by the conclusion on the direction; its final score is then the total. */
function deductedOnly(totals: Paragraph): Paragraph {
  const said = totals.filter(({ say }) => say !== "noFacts");
  const [total] = said;
  return total?.say === "total" && !said.some(({ say }) => say === "deducted") ? [total] : said;
}

const FACTS: ReadonlySet<string> = new Set(["unreliable", "incompleteReports"]);

const WEIGHTS = { services: "ofServices", openness: "ofOpenness", complaints: "ofComplaints" } as const;

/** The overall score with its degree, and how many of its points each direction can win back (p. 107, 108). */
export function blockConclusions(block: Block): readonly Paragraph[] {
  const { subject, figures } = block;
  const score = overall(block);
  if (score.length === 0) return [];
  const items = greatestFirst(
    DIRECTIONS.flatMap((direction) => {
      const final = pointsOf("FINAL", { ...block, direction });
      const lost = final ? times(lostOf(final), weight(direction, subject)) : 0;
      return lost > 0 ? [{ title: COMPUTATIONS[TOTAL_OF[direction]].title, lost }] : [];
    }),
  );
  const points = figures.score("OVERALL", "overall")!;
  const digits = digitsOf([
    {
      whole: minus(maximum(OVERALL, subject.type, subject.rules), points),
      parts: items.map(({ lost }) => lost),
    },
  ]);
  const places: Paragraph =
    items.length > 0 ? [{ say: "reserve", of: "directions", complete: true, items, digits }] : [];
  return [score, places].filter(({ length }) => length > 0);
}

const weight = (direction: Direction, { type, rules }: DraftSubject): number =>
  constantOf(versionOf(OVERALL, rules).value.constants, WEIGHTS[direction], type);
