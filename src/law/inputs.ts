/** The numbers that a workbook holds of a body: counts, quantities and levels, by the variable they are. */
export type InputName =
  // services (p. 33, 41–55)
  | "services"
  | "late"
  | "refusals"
  | "incomplete"
  | "demanded"
  | "justifiedComplaints"
  | "partial"
  | "full"
  | "kinds"
  | "electronic"
  | "rendered"
  | "paper"
  | "automatedRendered"
  | "mobile"
  | "automatedKinds"
  | "hours"
  | "proactive"
  | "documents"
  // satisfaction (p. 31)
  | "level"
  // complaints (p. 97–104)
  | "considered"
  | "consideredLate"
  | "courtJustified"
  | "received"
  | "redirectedLate"
  | "disciplined"
  | "excused"
  // penalty facts (p. 20)
  | "unreliable"
  | "incompleteReports";

/** A variable of the Methodology that a column of a table holds: a number of a body, or the words that say what of. */
export type Variable = "body" | "service" | "direction" | InputName;

/** Variables that only central state bodies have (p. 45–55). */
export const CENTRAL_ONLY: ReadonlySet<Variable> = new Set<Variable>([
  "partial",
  "full",
  "kinds",
  "electronic",
  "rendered",
  "paper",
  "automatedRendered",
  "mobile",
  "automatedKinds",
  "hours",
  "proactive",
  "documents",
]);

/** Variables that a table may do without. */
export const OPTIONAL: ReadonlySet<Variable> = new Set<Variable>(["excused", "service"]);

/** Variables that hold words, not numbers. */
export const WORDS: ReadonlySet<Variable> = new Set<Variable>(["body", "service", "direction"]);
