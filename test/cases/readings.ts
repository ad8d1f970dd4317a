import type { FunctionId } from "../../src/calls/catalogue";
import { both, column, type Case } from "./case";

const bank = both(1, 1, 1, 1, 1, "n/a", "n/a", "n/a", "n/a", 1, 1, "n/a", "n/a", "n/a", "n/a");

/** k × (1 − x / y × N), where k − x / y × N would be k − 0.5. */
const scaled = (place: string, name: FunctionId, k: number, ...args: unknown[]): Case => ({
  says: `${place} (deduction=scaled): ${k} × (1 − 0.5)`,
  call: [name, ...args, "deduction=scaled"],
  gives: k / 2,
});

const DEDUCTIONS: readonly Case[] = [
  scaled("p. 33", "SERVICES_P2", 10, 1, 20000, "ЦГО"),
  scaled("p. 41", "SERVICES_T1", 12, 1, 20000, "ЦГО"),
  scaled("p. 42", "SERVICES_T2", 18, 1, 20000, "МИО"),
  scaled("p. 43", "SERVICES_T3", 14, 1, 20000, "МИО"),
  scaled("p. 44", "SERVICES_T4", 12, 1, 20000, "ЦГО"),
  scaled("p. 97", "COMPLAINTS_R1", 40, 1, 2000),
  scaled("p. 99", "COMPLAINTS_R2", 30, 1, 20000),
  scaled("p. 102", "COMPLAINTS_R3", 20, 1, 200),
];

/** Nothing that the share could be of: all the points, or none. */
const nothing = (place: string, name: FunctionId, most: number, ...args: unknown[]): readonly Case[] => [
  {
    says: `${place} (no-activity=maximum): nothing to count gives all the points`,
    call: [name, ...args, "no-activity=maximum"],
    gives: most,
  },
  {
    says: `${place} (no-activity=zero): nothing to count gives none`,
    call: [name, ...args, "no-activity=zero"],
    gives: 0,
  },
];

const NOTHING: readonly Case[] = [
  ...nothing("p. 33", "SERVICES_P2", 10, 0, 0, "ЦГО"),
  ...nothing("p. 41", "SERVICES_T1", 14, 0, 0, "МИО"),
  ...nothing("p. 42", "SERVICES_T2", 18, 0, 0, "МИО"),
  ...nothing("p. 43", "SERVICES_T3", 12, 0, 0, "ЦГО"),
  ...nothing("p. 44", "SERVICES_T4", 14, 0, 0, "МИО"),
  ...nothing("p. 49", "SERVICES_T", 10, 0, 0, 0),
  ...nothing("p. 51", "SERVICES_V", 10, 0, 0, 10, 50),
  ...nothing("p. 52", "SERVICES_C", 5, 0, 0),
  // B of each language.
  ...nothing("p. 82", "OPENNESS_MEDIA", 2, 0, 12, 0, 0, 0, 100, 0),
  ...nothing("p. 97", "COMPLAINTS_R1", 40, 0, 0),
  // p. 100 settles the case without a decision of a court.
  ...nothing("p. 99", "COMPLAINTS_R2", 30, 1, 0),
  ...nothing("p. 102", "COMPLAINTS_R3", 20, 0, 0),
];

/** Each alternative of each reading that acts in a function, where it gives another number than the default. */
export const READINGS: readonly Case[] = [
  ...DEDUCTIONS,
  ...NOTHING,
  {
    says: "p. 41 (deduction=scaled): 12 × (1 − 1.5) is below 0, so 0",
    call: ["SERVICES_T1", 3, 20000, "ЦГО", "deduction=scaled"],
    gives: 0,
  },
  {
    says: "p. 31 (satisfaction-mean=all-services): 27 / 3",
    call: [
      "SERVICES_P1",
      column(4.9, "", 4.7),
      "ЦГО",
      undefined,
      undefined,
      "satisfaction-mean=all-services",
    ],
    gives: 9,
  },
  {
    says: "p. 49 (partial-automation=full): (4 + 6) / 10 × 10",
    call: ["SERVICES_T", 4, 6, 10, "partial-automation=full"],
    gives: 10,
  },
  {
    says: "p. 51 (electronic-share=difference): (0.8 − 0.2) × 10",
    call: ["SERVICES_V", 80, 100, 10, 50, "electronic-share=difference"],
    gives: 6,
  },
  {
    says: "p. 51 (electronic-share=difference): below 0 is 0",
    call: ["SERVICES_V", 10, 100, 40, 50, "electronic-share=difference"],
    gives: 0,
  },
  {
    says: "p. 51 (electronic-share=product): 0.8 × 0.8 × 10",
    call: ["SERVICES_V", 80, 100, 10, 50, "electronic-share=product"],
    gives: 6.4,
  },
  {
    says: "p. 81 (media-publicity=void): below 12 events A is 0",
    call: ["OPENNESS_MEDIA", 6, 11, 10, 10, 0, 100, 0, "media-publicity=void"],
    gives: 2,
  },
  {
    says: "Table 7-1, item 1 (media-publicity=void): at 12 events A is 2.5 × 6 / 12",
    call: ["OPENNESS_MEDIA", 6, 12, 10, 10, 0, 100, 0, "media-publicity=void"],
    gives: 4.5,
  },
  {
    says: "p. 82 (media-answers=on-answers): 6 of 8 answers in time",
    call: ["OPENNESS_MEDIA", 0, 12, 10, 8, 2, 100, 0, "media-answers=on-answers"],
    gives: 1.5,
  },
  {
    says: "Table 7-1, item 2 (media-answers=on-answers): half of the requests answered, all in time",
    call: ["OPENNESS_MEDIA", 0, 12, 10, 5, 0, 100, 0, "media-answers=on-answers"],
    gives: 2,
  },
  {
    says: "App. 6 (band-gaps=lower): 4.795 stays with 4.6–4.79",
    call: ["SERVICES_U", 4.795, "ЦГО", "band-gaps=lower"],
    gives: 12,
  },
  {
    says: "p. 108 (band-gaps=lower): 89.995 is medium",
    call: ["DEGREE", 89.995, "ru", "band-gaps=lower"],
    gives: "средняя степень",
  },
  {
    says: "App. 13 (band-gaps=lower): 49.95 % give 0",
    call: ["COMPLAINTS_R4", 4995, 10000, 0, "band-gaps=lower"],
    gives: 0,
  },
  {
    says: "Table 7-1 (band-gaps=lower): 68.5 % stay with 58–68",
    call: ["OPENNESS_MEDIA", 0, 12, 1, 0, 0, 100, 68.5, "band-gaps=lower"],
    gives: 1.6,
  },
  {
    says: "p. 47 (stimulus-cap=all-or-nothing): 23 + 5 exceeds 25, so 23",
    call: ["SERVICES_K3", 10, 10, 5, 2, 3, 2, "stimulus-cap=all-or-nothing"],
    gives: 23,
  },
  {
    says: "p. 47 (stimulus-cap=all-or-nothing): 20 + 5 is within 25",
    call: ["SERVICES_K3", 10, 10, 5, 5, 3, 2, "stimulus-cap=all-or-nothing"],
    gives: 25,
  },
  {
    says: "Table 1 (stimulus-cap=all-or-nothing): 17 + 2 exceeds 18, so 17",
    call: ["OPENNESS_DATA", both(1, 0.5, 1, 1, 1, 1), "ЦГО", undefined, "stimulus-cap=all-or-nothing"],
    gives: 17,
  },
  {
    says: "note ** to Table 2 (excluded-indicator=maximum): what does not apply to the National Bank has its maximum",
    call: ["OPENNESS_BUDGET", bank, "ЦГО", undefined, undefined, "excluded-indicator=maximum"],
    gives: 18,
  },
  {
    says: "note ** to Table 2 (excluded-indicator=zero): it has nothing",
    call: ["OPENNESS_BUDGET", bank, "ЦГО", undefined, undefined, "excluded-indicator=zero"],
    gives: 5,
  },
  {
    says: "Table 6 (no-blog-entries=zero): no entry gives nothing",
    call: ["OPENNESS_DIALOG", both(1, 0, 1, 1, 1, 1), "МИО", undefined, undefined, "no-blog-entries=zero"],
    gives: 15,
  },
  {
    says: "Table 6 (no-blog-entries=zero): one entry is another case",
    call: ["OPENNESS_DIALOG", both(1, 1, 1, 1, 1, 1), "МИО", undefined, undefined, "no-blog-entries=zero"],
    gives: 15.6,
  },
  {
    says: "Table 4 (programme-degrees=best): the best of the events",
    call: [
      "OPENNESS_ACTS",
      both(0, 0, 0, 0, 0, "0,4; 0,8; 0"),
      "ЦГО",
      undefined,
      undefined,
      "programme-degrees=best",
    ],
    gives: 1.6,
  },
  {
    says: "p. 71 (nothing-planned=both): no comments alone are not enough",
    call: ["OPENNESS_ACTS", both(1, 1, 1, "max", 1, 1), "ЦГО", undefined, undefined, "nothing-planned=both"],
    refuses: "#N/A",
    because: /отметки \(4\).*nothing-planned=both/,
  },
  {
    says: "p. 71 (nothing-planned=both): nothing planned and no comments are",
    call: [
      "OPENNESS_ACTS",
      both("max", 0, 0, "max", 0, 0),
      "ЦГО",
      undefined,
      undefined,
      "nothing-planned=both",
    ],
    gives: 9,
  },
  {
    says: "p. 71 (nothing-planned=both): so they are of a local body",
    call: ["OPENNESS_ACTS", both("max", 0, "max", 0), "МИО", undefined, undefined, "nothing-planned=both"],
    gives: 12,
  },
  {
    says: "p. 104 (impossible-to-discipline=as-disciplined): (6 + 1) / 10",
    call: ["COMPLAINTS_R4", 6, 10, 1, "impossible-to-discipline=as-disciplined"],
    gives: 6,
  },
  {
    says: "Table 9 (subordinates=any): one violation is the whole penalty",
    call: ["OPENNESS_SUBORDINATES", both(0.01, 0, 0, 0, 0, 1), "ЦГО", "subordinates=any"],
    gives: 3,
  },
  {
    says: "p. 86 (local-subordinates=deduct): a local body has the penalty of Tables 9–11",
    call: ["OPENNESS_SUBORDINATES", both(1, 1, 1, 1, 1, 0), "МИО", "local-subordinates=deduct"],
    gives: 9,
  },
  {
    says: "p. 86 (local-subordinates=deduct): then it needs marks",
    call: ["OPENNESS_SUBORDINATES", both("", 1, 1, 1, 1, 0), "МИО", "local-subordinates=deduct"],
    refuses: "#N/A",
    because: /отметки \(9\.1\).*пуста/,
  },
  {
    says: "p. 67 (average-of=all-bodies): an average over both types may exceed the points of the item",
    call: [
      "OPENNESS_DIALOG",
      both(0, 51, 0, 0, 0, "avg", 0),
      "ЦГО",
      undefined,
      both("", "", "", "", "", 0.75, ""),
      "average-of=all-bodies",
    ],
    gives: 4.5,
  },
];

/**
 * p. 40: services late while a system had failed are left out of the figures before they come to a function. Of 20,000
 * services 10 were late, 4 of them in a failure; by `both` they leave the whole too.
 */
export const PREPARED: Readonly<Record<"default" | "both", Case>> = {
  default: {
    says: "p. 40 (system-failure): 6 late of 20,000",
    call: ["SERVICES_T1", 6, 20000, "ЦГО", "system-failure=default"],
    gives: 9,
  },
  both: {
    says: "p. 40 (system-failure=both): 6 late of 19,996, so 12 − 60,000 / 19,996",
    call: ["SERVICES_T1", 6, 19996, "ЦГО", "system-failure=both"],
    gives: (12 * 19996 - 60000) / 19996,
  },
};
