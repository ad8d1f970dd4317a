import type { Entry } from "../../src/procedure";
import { review } from "../../src/procedure";
import { BODY, conclusion, entry, procedure } from "./lines";

const ACCEPTED = {
  decision: "accepted",
  reason: "Подтверждено.",
  decided: "2024-02-28",
  corrected: 2,
} as const;

const adjusted = (...entries: Partial<Entry>[]) =>
  review(
    procedure(
      entries.map((said) => entry({ ...ACCEPTED, ...said })),
      [conclusion()],
    ),
    { bodies: [BODY], wholeOf: () => 10 },
    "2024-03-01",
  ).adjustments;

describe("what objections change (p. 111, 114, 115)", () => {
  test.each(["accepted", "partly"] as const)("%s in time: the corrected figure", (decision) => {
    expect(adjusted({ decision, filed: "2024-02-12" })).toEqual([
      {
        entry: 0,
        body: BODY,
        direction: "services",
        figure: { kind: "input", variable: "late" },
        corrected: 2,
      },
    ]);
  });

  test("zero is a figure", () => {
    expect(adjusted({ corrected: 0 })).toHaveLength(1);
  });

  test.each<[string, Partial<Entry>]>([
    ["filed on the sixth working day", { filed: "2024-02-13" }],
    ["not accepted", { decision: "rejected" }],
    ["not decided", { decision: undefined }],
    ["without a day of filing", { filed: undefined }],
    ["without a corrected figure", { corrected: undefined }],
    ["with something else than a figure", { corrected: { unread: "две" } }],
    ["below zero", { corrected: -1 }],
    ["above its whole", { corrected: 11 }],
    ["decided without a reason", { reason: " " }],
    ["decided before it was filed", { decided: "2024-02-05" }],
    ["filed before the conclusion was received", { filed: "2024-02-02" }],
    ["whose indicator is of another direction", { indicator: "COMPLAINTS_R1" }],
    ["of a body that is not assessed", { body: "Министерство мечты" }],
    ["of a body whose day of receipt is not known", { direction: "complaints", indicator: "COMPLAINTS_R1" }],
  ])("%s: nothing", (_, said) => {
    expect(adjusted(said)).toEqual([]);
  });

  test("of two that contradict each other, neither; others stay", () => {
    const refusals = { kind: "input", variable: "refusals" } as const;
    expect(
      adjusted({ corrected: 2 }, { corrected: 3 }, { figure: refusals }).map((each) => each.entry),
    ).toEqual([2]);
  });
});
