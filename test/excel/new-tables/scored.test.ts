import { attach, writeScores, type AssessedBody } from "../../../src/excel";
import { readResults } from "../../../src/workbench/cli/results";
import { all, filledTables } from "./filled";

const BODIES: readonly AssessedBody[] = [
  { name: "Министерство юстиции", type: "CGO" },
  { name: "Акимат города Астаны", type: "LEB" },
];
/** Whatever is asked for is fulfilled, in both languages. */
const fulfilled = (rows: number) => all(rows, 2, 1);
/** Requests all answered in time, everybody satisfied (p. 81–84). */
const media = [12, 12, 10, 10, 0, 100, 90].map((value) => [value, value]);
/** More than 50 entries in the blog. */
const blog = [[51, 51]];

test("new tables filled in by the user give the points of the Methodology in every direction", async () => {
  await filledTables(
    { bodies: BODIES, language: "ru" },
    {
      // 3 late of 20 000: 12 − 3 × 10 000 / 20 000 (p. 41).
      "Исходные данные ЦГО!C5": [
        [20_000, 3, 0, 0, 0, 0, 0, 10, 10, 20_000, 20_000, 0, 20_000, 10, 10, 0, 5, 5],
      ],
      "Исходные данные МИО!C5": [[20_000, 0, 0, 0, 0, 0]],
      // Two services of the ministry, one of the akimat; rows that are too many stay blank.
      "Удовлетворенность!D5": [[5], [5]],
      "Удовлетворенность!D10": [[5]],
      // 1 late of 1000: 40 − 1 × 1000 / 1000 (p. 97), and somebody was disciplined (App. 13).
      "Жалобы и заявления!C5": [
        [1000, 1, 0, 1000, 0, 1, 0],
        [1000, 0, 0, 1000, 0, 0, 0],
      ],
      // 0.2 off for each unreliable fact (p. 20): of the ministry's openness, of the akimat's complaints.
      "Штрафы!D6": [[3, 0]],
      "Штрафы!D10": [[1, 0]],
      "Открытость ЦГО!C6": fulfilled(6),
      "Открытость ЦГО!C16": fulfilled(15),
      "Открытость ЦГО!C34": fulfilled(6),
      "Открытость ЦГО!C41": fulfilled(1),
      "Открытость ЦГО!C42": blog,
      "Открытость ЦГО!C43": fulfilled(1),
      "Открытость ЦГО!C45": fulfilled(4),
      "Открытость ЦГО!C53": fulfilled(6),
      "Открытость ЦГО!C60": media,
      // No violation of subordinate organisations, and all their questions answered.
      "Открытость ЦГО!C69": all(1, 2, 0),
      "Открытость ЦГО!C71": all(3, 2, 0),
      "Открытость ЦГО!C75": [
        [0, 0],
        [1, 1],
      ],
      "Открытость МИО!C6": fulfilled(6),
      "Открытость МИО!C15": fulfilled(7),
      "Открытость МИО!C23": fulfilled(4),
      "Открытость МИО!C28": fulfilled(1),
      "Открытость МИО!C29": blog,
      "Открытость МИО!C30": fulfilled(1),
      "Открытость МИО!C32": fulfilled(3),
      "Открытость МИО!C40": fulfilled(6),
      "Открытость МИО!C47": media,
    },
  );
  const attachment = await attach();
  expect(attachment.notices.filter(({ code }) => code !== "missingLink")).toEqual([]);
  await writeScores(attachment, { rules: "" });
  const results = await readResults(attachment);
  const figures = BODIES.map(({ name }) => {
    const { services, openness, complaints, penalties, final, overall, degree } = results[name]!;
    return {
      totals: [services.total, openness.total, complaints.total],
      penalties,
      final,
      overall,
      degree,
    };
  });
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9) as number);
  // 0.5, 0.2 and 0.3 of the directions (p. 107).
  expect(figures).toEqual([
    {
      totals: near([98.5, 100, 99]),
      penalties: near([0, 0.6, 0]),
      final: near([98.5, 99.4, 99]),
      overall: expect.closeTo(98.83, 9),
      degree: "high",
    },
    {
      totals: near([100, 100, 100]),
      penalties: near([0, 0, 0.2]),
      final: near([100, 100, 99.8]),
      overall: expect.closeTo(99.94, 9),
      degree: "high",
    },
  ]);
});
