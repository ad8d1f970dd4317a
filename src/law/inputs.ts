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
