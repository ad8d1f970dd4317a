import type { ComputationId } from "../law/computations";
import { TOTAL_OF, type Direction } from "../law/directions";
import { bodyKey } from "../recognition";
import { isUnread, known } from "./cells";
import { isAbout, type Filing } from "./filings";
import { bodyProblems, dateProblems, directionProblems } from "./lines";
import { problem, type At, type Problem, type ProblemSaid } from "./problem";
import type { Entry, Procedure } from "./types";

/** What the rest of the workbook knows that an entry is checked against. */
export interface Surroundings {
  /** The assessed bodies. */
  readonly bodies: readonly string[];
  /** The most that the disputed figure can be: the whole that it is part of, or its scale; `undefined` where there is none. */
  readonly wholeOf: (entry: Entry) => number | undefined;
}

const accepts = ({ decision }: Entry): boolean => decision === "accepted" || decision === "partly";

/** Whether a score is one of a direction; what is common to all (penalty points, the final score) is of each. */
export function isOf(indicator: ComputationId, direction: Direction): boolean {
  const own = TOTAL_OF[direction].replace("TOTAL", "");
  const others = Object.values(TOTAL_OF).some((id) => indicator.startsWith(id.replace("TOTAL", "")));
  return indicator.startsWith(own) || !others;
}

/** Penalty facts are counted by direction; any other figure of a body is one for all. */
function figureKey({ body, figure, direction }: Entry): string | undefined {
  const of = known(figure);
  if (of === undefined) return undefined;
  const facts = of.kind === "input" && (of.variable === "unreliable" || of.variable === "incompleteReports");
  return JSON.stringify([bodyKey(body), of, facts ? direction : ""]);
}

/**
 * What is wrong with the entries of the register.
 * @param filings whether each came in time, as `filingsOf` says it
 */
export const entryProblems = (
  procedure: Procedure,
  filings: readonly Filing[],
  surroundings: Surroundings,
): readonly Problem[] =>
  procedure.entries.flatMap((entry, line) => {
    const at = (field: keyof Entry): At => ({ table: "entries", line, field });
    const said = (field: keyof Entry, ...of: readonly (ProblemSaid | undefined)[]) =>
      of.flatMap((each) => (each ? [problem(each, at(field))] : []));
    return [
      ...bodyProblems(entry.body, surroundings.bodies, at("body")),
      ...directionProblems(entry.direction, at("direction")),
      ...said("indicator", ofIndicator(entry)),
      ...dateProblems(entry.filed, at("filed")),
      ...said("filed", ofFiling(entry, procedure)),
      ...said("decision", ofDecision(entry, filings[line])),
      ...said("reason", withoutReason(entry)),
      ...dateProblems(entry.decided, at("decided")),
      ...said("decided", ofDecided(entry, procedure)),
      ...said("figure", ofFigure(entry)),
      ...said("corrected", ofCorrected(entry, surroundings), twice(entry, procedure, filings)),
    ];
  });

function ofIndicator({ indicator, direction }: Entry): ProblemSaid | undefined {
  if (isUnread(indicator)) return { code: "unknownIndicator", found: indicator.unread };
  const of = known(direction);
  return indicator && of && !isOf(indicator, of) ? { code: "otherDirection", direction: of } : undefined;
}

function ofFiling(entry: Entry, { conclusions }: Procedure): ProblemSaid | undefined {
  const [date, direction] = [known(entry.filed), known(entry.direction)];
  if (date === undefined || direction === undefined) return undefined;
  const received = known(conclusions.find((conclusion) => isAbout(conclusion, entry))?.received);
  if (received === undefined) return { code: "noReceipt", body: entry.body, direction };
  return date < received ? { code: "filedBeforeReceived", date, received } : undefined;
}

function ofDecision({ decision }: Entry, filing: Filing | undefined): ProblemSaid | undefined {
  if (isUnread(decision)) return { code: "unknownDecision", found: decision.unread };
  return decision !== undefined && filing === "late" ? { code: "decisionOnLate" } : undefined;
}

const withoutReason = ({ decision, reason }: Entry): ProblemSaid | undefined =>
  known(decision) !== undefined && reason.trim() === "" ? { code: "decisionWithoutReason" } : undefined;

/** The sitting of the commission stands for the day of a decision that names none. */
function ofDecided(entry: Entry, { conclusions }: Procedure): ProblemSaid | undefined {
  if (known(entry.decision) === undefined || isUnread(entry.decided)) return undefined;
  const meeting = known(conclusions.find((conclusion) => isAbout(conclusion, entry))?.meeting);
  const [date, filed] = [entry.decided ?? meeting, known(entry.filed)];
  if (date === undefined) return { code: "decisionWithoutDate" };
  return filed !== undefined && date < filed ? { code: "decisionBeforeFiling", date, filed } : undefined;
}

function ofFigure(entry: Entry): ProblemSaid | undefined {
  if (isUnread(entry.figure)) return { code: "unknownFigure", found: entry.figure.unread };
  return accepts(entry) && entry.figure === undefined ? { code: "noFigure" } : undefined;
}

function ofCorrected(entry: Entry, { wholeOf }: Surroundings): ProblemSaid | undefined {
  const { corrected } = entry;
  if (isUnread(corrected)) return { code: "notANumber", found: corrected.unread };
  if (corrected === undefined) return accepts(entry) ? { code: "noCorrected" } : undefined;
  if (typeof corrected === "string") {
    const marked = known(entry.figure)?.kind === "mark";
    return marked ? undefined : { code: "notANumber", found: corrected };
  }
  if (corrected < 0) return { code: "negative" };
  const whole = wholeOf(entry);
  return whole !== undefined && corrected > whole ? { code: "aboveWhole", corrected, whole } : undefined;
}

/** Another entry that gives the same figure another value; one that came late gives none. */
function twice(entry: Entry, { entries }: Procedure, filings: readonly Filing[]): ProblemSaid | undefined {
  const [key, corrected] = [figureKey(entry), known(entry.corrected)];
  if (key === undefined || corrected === undefined) return undefined;
  const giving = entries.filter(
    (each, index) => accepts(each) && filings[index] !== "late" && figureKey(each) === key,
  );
  if (!giving.includes(entry)) return undefined;
  const other = giving
    .map((each) => known(each.corrected))
    .find((value) => value !== undefined && value !== corrected);
  return other === undefined ? undefined : { code: "correctedTwice", corrected, other };
}
