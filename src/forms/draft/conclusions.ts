import { COMPUTATIONS } from "../../law/computations";
import { TOTAL_OF } from "../../law/directions";
import { decimal } from "../../scoring/exact";
import { reachDegree } from "../../scoring/score";
import { advice } from "./advice";
import { reserveOf, type Reserve } from "./reserve";
import { added, lostOf, pointsOf, scoreOf, type Source } from "./source";
import type { Paragraph, Statement } from "./statements";

/** Places of the reserve that are named; one more is not left over alone. */
const NAMED = 5;

/** Conclusions and recommendations on a direction: totals, facts (p. 21), the degree, and what would win points back. */
export function conclusions(source: Source): readonly Paragraph[] {
  return filled([totals(source), ...facts(source), overall(source), ...prospects(source, false)]);
}

/** Conclusions and recommendations on automation alone (Appendix 5). */
export function automationConclusions(source: Source): readonly Paragraph[] {
  const points = pointsOf("SERVICES_K3", source);
  const total: Statement[] = points
    ? [{ say: "total", title: COMPUTATIONS.SERVICES_K3.title, whole: "criterion", points }]
    : [];
  return filled([total, ...prospects(source, true)]);
}

/** The total of a direction, what is deducted from it, and its final score. */
export function totals(source: Source): Paragraph {
  const id = TOTAL_OF[source.direction];
  const points = pointsOf(id, source);
  const final = scoreOf("FINAL", source);
  const deducted = (scoreOf("PENALTY", source) ?? 0) > 0;
  return [
    ...(points ? [{ say: "total", title: COMPUTATIONS[id].title, whole: "direction", points } as const] : []),
    ...deduction(source),
    ...(final === undefined ? [] : [{ say: "final", points: final, deducted } as const]),
  ];
}

const filled = (paragraphs: readonly Paragraph[]) => paragraphs.filter(({ length }) => length > 0);

/** What unreliable and incomplete information took off the direction (p. 20). */
function deduction(source: Source): readonly Statement[] {
  const deducted = scoreOf("PENALTY", source);
  const [unreliable, incomplete] = [count("unreliable", source), count("incomplete", source)];
  if (deducted === 0 || (deducted === undefined && unreliable === 0 && incomplete === 0))
    return [{ say: "noFacts" }];
  const none = !(unreliable ?? 0) && !(incomplete ?? 0);
  if (deducted === undefined && none) return [];
  const most = pointsOf("PENALTY", source)?.most;
  return [
    {
      say: "deducted",
      unreliable,
      incomplete,
      deducted,
      capped: deducted !== undefined && deducted === most,
    },
  ];
}

/** The number of facts that the workbook counts; where it does not, of those whose texts it has. */
function count(
  kind: "unreliable" | "incomplete",
  { figures, subject, direction }: Source,
): number | undefined {
  const counted = figures.input(kind === "unreliable" ? "unreliable" : "incompleteReports");
  if (counted !== undefined) return counted;
  const own = subject.requisites.facts.filter((fact) => fact.direction === direction);
  return own.length === 0 ? undefined : own.filter((fact) => fact.kind === kind).length;
}

function facts({ subject, direction }: Source): readonly Paragraph[] {
  const worded = subject.requisites.facts.flatMap(({ direction: of, kind, text }) =>
    of === direction && text !== undefined && text.trim() !== "" ? [{ kind, text }] : [],
  );
  if (worded.length === 0) return [];
  return [
    [{ say: "facts" }],
    ...worded.map((fact, index): Paragraph => [{ say: "fact", number: index + 1, ...fact }]),
  ];
}

/** The degree is that of the overall score (p. 108). */
export function overall({ figures, subject }: Omit<Source, "direction">): Paragraph {
  const points = figures.score("OVERALL", "overall");
  if (points === undefined) return [];
  const degree = reachDegree(decimal(points), subject.rules);
  return "code" in degree ? [] : [{ say: "overall", points, degree: degree.band.gives }];
}

/**
 * Where points can be won back, most first, and what is recommended for the greatest losses.
 * @param alone of automation alone (Appendix 5)
 */
function prospects(source: Source, alone: boolean): readonly Paragraph[] {
  const places = reserveOf(source, alone);
  const recommended = advice(source, places, alone);
  return [
    places.length > 0
      ? reserve(places, source, alone)
      : nothingToAdvise(source, alone, recommended.length > 0),
    ...(recommended.length > 1 ? [[{ say: "recommended" } as const]] : []),
    ...recommended.map((advice, index): Paragraph => [
      { say: "advice", advice, number: index + 1, of: recommended.length },
    ]),
  ];
}

const wholeOf = ({ direction }: Source, alone: boolean) => (alone ? "SERVICES_K3" : TOTAL_OF[direction]);

export function reserve(places: readonly Reserve[], source: Source, alone = false): Paragraph {
  const named = places.length === NAMED + 1 ? places.length : NAMED;
  const others = added(places.slice(named).map(({ lost }) => lost));
  return [
    {
      say: "reserve",
      complete: pointsOf(wholeOf(source, alone), source) !== undefined,
      of: alone || source.direction === "services" ? "indicators" : "criteria",
      items: places.slice(0, named).map(({ title, lost }) => ({ title, lost })),
      ...(others > 0 ? { others } : {}),
    },
  ];
}

function nothingToAdvise(source: Source, alone: boolean, advised: boolean): Paragraph {
  const points = pointsOf(wholeOf(source, alone), source);
  return points && lostOf(points) === 0 && !advised ? [{ say: "nothingToAdvise" }] : [];
}
