import { trackedReferences, withReferences } from "../../../src/excel/freeze/references";

describe("references of a formula", () => {
  test.each([
    ["=OLSHEM.X(A2,$B$3)", ["'Л'!$A$2", "'Л'!$B$3"]],
    ["=OLSHEM.X(A2:$C9,A:C,2:$3)", ["'Л'!$A$2:$C$9", "'Л'!$A:$C", "'Л'!$2:$3"]],
    ["=OLSHEM.X('О''К'!A2,Свод!B1#)", ["'О''К'!$A$2", "'Свод'!$B$1"]],
    ["=OLSHEM.X(Table1[Points],Table1[[#All],[A]:[B]])", ["Table1[Points]", "Table1[[#All],[A]:[B]]"]],
    // These say nothing on another sheet, or are no cells of this workbook.
    ["=OLSHEM.X(Table1[@Points],[Points],[Book.xlsx]Л!A1,Л:М!A1,Name)", []],
    ['=OLSHEM.X("A1",LOG10(1),TRUE)', []],
  ])("of %s, as another sheet writes them", (formula, references) => {
    expect(trackedReferences(formula, "Л")).toEqual(references);
  });

  test.each([
    ["=OLSHEM.X(A2, $B$3 ) & C$1", ["'Л'!$A$5", "'Л'!$D$7", "'Л'!$E$2"], "=OLSHEM.X(A5, $D$7 ) & E$2"],
    [
      "=OLSHEM.X(A2:$C9,A:$C,$2:3)",
      ["'Л'!$A$3:$D$20", "'Л'!$B:$D", "'Л'!$4:$5"],
      "=OLSHEM.X(A3:$D20,B:$D,$4:5)",
    ],
    // A sheet that was renamed, and cells that were moved to another one.
    ["=OLSHEM.X(Л!A2,Свод!B1#)", ["'Л'!$A$2", "'Итог года'!$B$1"], "=OLSHEM.X('Л'!A2,'Итог года'!B1#)"],
    ["=OLSHEM.X(A2)", ["'О''К'!$A$2"], "=OLSHEM.X('О''К'!A2)"],
    ["=OLSHEM.X(Table1[Points])", ["Marks[Points, total]"], "=OLSHEM.X(Marks[Points, total])"],
    // Excel leaves a range of one cell as a range.
    ["=OLSHEM.X(A2:A3)", ["'Л'!$A$2:$A$2"], "=OLSHEM.X(A2:A2)"],
    ['=OLSHEM.X("A2",A2)', ["'Л'!$A$9"], '=OLSHEM.X("A2",A9)'],
  ])("of %s follow the cells", (formula, now, moved) => {
    expect(withReferences(formula, "Л", now)).toBe(moved);
  });

  test("one of which is lost makes no formula, nor do others than it had", () => {
    expect(withReferences("=OLSHEM.X(A2,A3)", "Л", ["'Л'!$A$2", undefined])).toBeUndefined();
    expect(withReferences("=OLSHEM.X(A2,A3)", "Л", ["'Л'!$A$2"])).toBeUndefined();
    expect(withReferences("=OLSHEM.X(A2)", "Л", ["'Л'!$A$2", "'Л'!$A$3"])).toBeUndefined();
  });
});
