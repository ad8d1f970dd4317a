import { changesSection } from "../../../src/excel/forms/changes-section";

/** The overall conclusion in Kazakh after an objection, as its sheet shows it. */
const CELLS = [
  ["", "Қорытынды бағасы", 81.5, ""],
  ["Қарсылықтарды қарау қорытындылары бойынша өзгерістер", "", "", ""],
  ["№", "Көрсеткіш", "Нұсқасы", "Балл"],
  ["1", "Қорытынды бағасы", "бастапқы", 79.9],
  ["", "№ 1 қарсылық", "түзетілген", 81.5],
  ["", "", "айырма", 1.6],
  ["2", "Тиімділік дәрежесі", "бастапқы", "орташа дәреже"],
  ["", "№ 1 қарсылық", "түзетілген", "жоғары дәреже"],
  ["Талдау", "", "", ""],
];

test("what a corrected conclusion says of its changes is told by score and degree, the rest apart", () => {
  expect(changesSection(CELLS, "kk")).toEqual({
    changes: [
      { title: "Қорытынды бағасы", before: 79.9, after: 81.5 },
      { title: "Тиімділік дәрежесі", before: "орташа дәреже", after: "жоғары дәреже" },
    ],
    rest: [CELLS[0], CELLS.at(-1)],
  });
});

test("a version without the section is all rest", () => {
  const without = [CELLS[0]!, CELLS.at(-1)!];
  expect(changesSection(without, "kk")).toEqual({ changes: [], rest: without });
  expect(changesSection(CELLS.slice(0, 6), "kk").rest).toEqual([CELLS[0]]);
});

test("heads that are set again on the next page belong to the section", () => {
  const [heads, second] = [CELLS[2]!, CELLS.indexOf(CELLS[6]!)];
  const parted = [...CELLS.slice(0, second), heads, ...CELLS.slice(second)];
  expect(changesSection(parted, "kk")).toEqual(changesSection(CELLS, "kk"));
});
