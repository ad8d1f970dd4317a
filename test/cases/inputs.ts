import { cellError, type Case } from "./case";

/** 12 less 100 late per 1,000,000, that is 11, however the million is written. */
const million = (written: unknown): Case => ({
  says: `p. 41: ${JSON.stringify(written)} services are a million`,
  call: ["SERVICES_T1", 100, written, "ЦГО"],
  gives: 11,
});

/** 15.5 hours at 0.2 points. */
const hours = (written: unknown): Case => ({
  says: `p. 53: ${JSON.stringify(written)} hours are fifteen and a half`,
  call: ["SERVICES_P", written],
  gives: 3.1,
});

const type = (spelling: string, gives: number): Case => ({
  says: `p. 5: “${spelling}” is a ${gives === 12 ? "central" : "local"} body, with k = ${gives}`,
  call: ["SERVICES_T1", 0, 1, spelling],
  gives,
});

/** How numbers and types may be written. */
export const INPUTS: readonly Case[] = [
  million(1_000_000),
  million("1000000"),
  million(" 1000000 "),
  million("1 000 000"),
  million("1\u00a0000\u00a0000"),
  million("1\u202f000\u202f000"),
  million("1\u2009000\u2009000"),
  million({ type: "FormattedNumber", basicValue: 1_000_000, numberFormat: "# ##0" }),
  hours("15,5"),
  hours("15.5"),
  hours(15.500000000000002),
  ...["ЦГО", "цго", "ЦИО", "ОМО", "ОАО", "CGO", " cgo "].map((spelling) => type(spelling, 12)),
  ...["МИО", "мио", "ЖАО", "LEB", "leb"].map((spelling) => type(spelling, 14)),
];

/** What is refused, with which error and which words. */
export const REFUSALS: readonly Case[] = [
  {
    says: "p. 41: other text where a number belongs",
    call: ["SERVICES_T1", "нет", 1, "ЦГО"],
    refuses: "#VALUE!",
    because: /с_нарушением_срока \(a\).*«нет».*число/,
  },
  {
    says: "p. 41: a dash",
    call: ["SERVICES_T1", 1, "–", "ЦГО"],
    refuses: "#VALUE!",
    because: /услуги \(b\).*«–»/,
  },
  {
    says: "p. 41: two numbers in one cell",
    call: ["SERVICES_T1", 1, "12 34", "ЦГО"],
    refuses: "#VALUE!",
    because: /«12 34»/,
  },
  {
    says: "p. 41: TRUE is no number",
    call: ["SERVICES_T1", true, 1, "ЦГО"],
    refuses: "#VALUE!",
    because: /«TRUE»/,
  },
  {
    says: "p. 41: a negative count",
    call: ["SERVICES_T1", -1, 10, "ЦГО"],
    refuses: "#VALUE!",
    because: /с_нарушением_срока.*-1.*не меньше 0/,
  },
  {
    says: "p. 41: a fractional count",
    call: ["SERVICES_T1", 1.5, 10, "ЦГО"],
    refuses: "#VALUE!",
    because: /с_нарушением_срока.*1\.5.*целое/,
  },
  {
    says: "p. 41: more late than rendered",
    call: ["SERVICES_T1", 11, 10, "ЦГО"],
    refuses: "#VALUE!",
    because: /с_нарушением_срока \(a\) = 11.*услуги \(b\) = 10/,
  },
  {
    says: "p. 43: more on incomplete sets than rendered",
    call: ["SERVICES_T3", 11, 10, "ЦГО"],
    refuses: "#VALUE!",
    because: /неполнота \(c\) = 11/,
  },
  {
    says: "p. 44: more with documents demanded than rendered",
    call: ["SERVICES_T4", 11, 10, "ЦГО"],
    refuses: "#VALUE!",
    because: /истребование_документов \(e\) = 11/,
  },
  {
    says: "p. 49: more automated than there are",
    call: ["SERVICES_T", 4, 7, 10],
    refuses: "#VALUE!",
    because:
      /частично_автоматизированные \(c\) \+ полностью_автоматизированные \(d\) = 4 \+ 7.*виды_услуг \(n\) = 10/,
  },
  {
    says: "p. 51: more online than rendered",
    call: ["SERVICES_V", 101, 100, 0, 1],
    refuses: "#VALUE!",
    because: /электронно \(e\) = 101/,
  },
  {
    says: "p. 51: more on paper than automated",
    call: ["SERVICES_V", 1, 100, 2, 1],
    refuses: "#VALUE!",
    because: /на_бумаге \(b\) = 2/,
  },
  {
    says: "p. 52: more on the smartphone than automated",
    call: ["SERVICES_C", 2, 1],
    refuses: "#VALUE!",
    because: /в_мобильных_приложениях \(w\) = 2/,
  },
  {
    says: "p. 97: more late than considered",
    call: ["COMPLAINTS_R1", 2, 1],
    refuses: "#VALUE!",
    because: /с_нарушением_срока \(f\) = 2/,
  },
  {
    says: "App. 6: a level above 5",
    call: ["SERVICES_U", 5.01, "ЦГО"],
    refuses: "#VALUE!",
    because: /уровень.*5\.01.*не больше 5/,
  },
  {
    says: "p. 29: P1 of a central body above 15",
    call: ["SERVICES_K1", 15.5, 1, "ЦГО"],
    refuses: "#VALUE!",
    because: /p1 \(P1\).*15\.5.*не больше 15/,
  },
  {
    says: "p. 5: an unknown type of body",
    call: ["SERVICES_T1", 0, 1, "АО"],
    refuses: "#VALUE!",
    because: /тип_органа.*«АО».*ЦГО.*МИО/,
  },
  {
    says: "p. 56: K3 for a local body",
    call: ["SERVICES_TOTAL", 1, 1, 0, "МИО"],
    refuses: "#VALUE!",
    because: /k3.*«0».*МИО/,
  },
  {
    says: "p. 108: an unknown language",
    call: ["DEGREE", 90, "de"],
    refuses: "#VALUE!",
    because: /язык.*«de».*ru, kk/,
  },
  {
    says: "p. 108: a score above 100",
    call: ["DEGREE", 100.01],
    refuses: "#VALUE!",
    because: /оценка.*100\.01.*100/,
  },
  { says: "p. 108: a score below 0", call: ["DEGREE", -1], refuses: "#VALUE!", because: /оценка.*-1/ },
  {
    says: "p. 41: an empty cell",
    call: ["SERVICES_T1", "", 1, "ЦГО"],
    refuses: "#N/A",
    because: /с_нарушением_срока \(a\).*пуста/,
  },
  {
    says: "p. 5: an empty type of body",
    call: ["SERVICES_T1", 0, 1, ""],
    refuses: "#N/A",
    because: /тип_органа.*пуста/,
  },
  {
    says: "p. 56: K3 missing for a central body",
    call: ["SERVICES_TOTAL", 1, 1, "", "ЦГО"],
    refuses: "#N/A",
    because: /k3 \(K3\).*пуста/,
  },
  {
    says: "p. 41 (no-activity): no services at all",
    call: ["SERVICES_T1", 0, 0, "ЦГО"],
    refuses: "#N/A",
    because: /услуги \(b\) = 0/,
  },
  {
    says: "p. 97 (no-activity): no complaints at all",
    call: ["COMPLAINTS_R1", 0, 0],
    refuses: "#N/A",
    because: /рассмотренные \(p\) = 0/,
  },
  {
    says: "p. 31: no levels at all",
    call: ["SERVICES_P1", [[""], [""]], "ЦГО"],
    refuses: "#N/A",
    because: /уровни.*ни одного/,
  },
  {
    says: "p. 107: openness is not there yet",
    call: ["OVERALL", 80, "", 75, "ЦГО"],
    refuses: "#N/A",
    because: /открытость \(D\).*пуста/,
  },
  {
    says: "p. 41: an error that came in goes out unchanged",
    call: ["SERVICES_T1", cellError("#NAME?"), 1, "ЦГО"],
    gives: cellError("#NAME?"),
  },
];
