import type { CalendarLine, Conclusion, Entry, Member, Procedure } from "../../src/procedure";

export const BODY = "Министерство юстиции";

export const entry = (said: Partial<Entry> = {}): Entry => ({
  body: BODY,
  direction: "services",
  indicator: "SERVICES_T1",
  figure: { kind: "input", variable: "late" },
  conclusion: "T1 = 7",
  objection: "Срок нарушен по 2 услугам, а не по 12.",
  evidence: "письмо",
  filed: "2024-02-12",
  decision: undefined,
  reason: "",
  decided: undefined,
  corrected: undefined,
  ...said,
});

export const conclusion = (said: Partial<Conclusion> = {}): Conclusion => ({
  body: BODY,
  direction: "services",
  received: "2024-02-05",
  notice: undefined,
  schedule: undefined,
  meeting: undefined,
  submitted: undefined,
  ...said,
});

export const member = (said: Partial<Member> = {}): Member => ({
  direction: "services",
  name: "А. Ахметов",
  organisation: "Агентство",
  origin: "assessor",
  assessed: [],
  ...said,
});

export const procedure = (
  entries: readonly Entry[] = [],
  conclusions: readonly Conclusion[] = [conclusion()],
  members: readonly Member[] = [],
  calendar: readonly CalendarLine[] = [],
): Procedure => ({ entries, conclusions, members, calendar });
