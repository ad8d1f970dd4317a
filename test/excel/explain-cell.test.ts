import { attach, explainSelection, writeForms, writeScores, type CellExplanation } from "../../src/excel";
import { columnLetters } from "../../src/excel/address";
import { explainCall } from "../../src/excel/explain/calls";
import { Reads } from "../../src/excel/explain/reads";
import { targets } from "../../src/excel/explain/targets";
import { errorValue } from "../../src/excel/explain/value";
import { parseFormula } from "../../src/excel/formula/parse";
import { formulas, openSample, values, workbookOf, type Workbook } from "./workbook";

let workbook: Workbook;

/** Selects a cell and explains it, with the round trips that the explanation took. */
async function explained(address: string): Promise<CellExplanation> {
  const [sheet = "", cell = ""] = address.split("!");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
  const before = workbook.client.syncs();
  const found = await explainSelection();
  expect(workbook.client.syncs() - before).toBeLessThanOrEqual(4);
  return found;
}

/** Writes formulas one under another from a cell on. */
async function write(address: string, ...formulas: string[]): Promise<void> {
  const [sheet = "", cell = ""] = address.split("!");
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(cell);
    first.getResizedRange(formulas.length - 1, 0).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
}

const shown = (value: unknown) =>
  typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;

/** The only call of ours in a cell, with its arguments as one line each. */
async function call(address: string) {
  const found = await explained(address);
  if (found.kind !== "calls") throw new Error(`${address}: ${found.kind}`);
  expect(found.calls).toHaveLength(1);
  const [{ arguments: args, outcome, ...rest }] = found.calls as [(typeof found.calls)[number]];
  return {
    ...rest,
    cell: found,
    outcome,
    result: outcome.kind === "explained" ? outcome.explanation.result : outcome.kind,
    args: args.map(({ name, cells, values }) => [name, ...cells, "=", ...values.map(shown)].join(" ")),
  };
}

/** A sheet of bodies with their figures, and one more with a table of the same. */
const DATA = [
  ["body", "late", "all", "level"],
  ["A", 1, 100, 4.9],
  ["B", 2, 100, 4.7],
  ["C", "", 100, 3.5],
  ["A", "=1/0", 100, 4],
];

describe("a call on", () => {
  beforeEach(async () => {
    workbook = await workbookOf({ Data: DATA, "Лист 2": DATA });
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Лист 2");
      sheet.tables.add("A1:D5", true).name = "Figures";
      workbook.names.add("Late", sheet.getRange("B2:B5"));
      workbook.names.add("Edition", '="2023-03"');
      workbook.names.add("Half", "=Late/2");
      workbook.names.add("Moving", "='Лист 2'!B2+0");
      workbook.names.add("Loop", "=Loop+1");
      sheet.names.add("Late", "='Лист 2'!$C$2:$C$5");
      await context.sync();
    });
  });

  test("literals", async () => {
    await write("Data!F1", '=OLSHEM.SERVICES_T1(0,100,"МИО","2023-07")');
    const found = await call("Data!F1");
    expect(found).toMatchObject({ id: "SERVICES_T1", result: 14, differs: false });
    expect(found.args).toEqual(["late = 0", "services = 100", "body = МИО", "rules = 2023-07"]);
    expect(found.cell).toMatchObject({ address: "Data!F1", text: "14", spilledFrom: undefined });
  });

  test("single cells of its own sheet, one of them empty", async () => {
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(B2,C2)", "=OLSHEM.COMPLAINTS_R1(B4,$C$4)");
    expect(await call("Data!F1")).toMatchObject({
      result: 30,
      args: ["late 'Data'!B2 = 1", "considered 'Data'!C2 = 100"],
    });
    const empty = await call("Data!F2");
    expect(empty.outcome).toMatchObject({ kind: "failed", failure: { problem: { code: "empty" } } });
    expect(empty.args).toEqual(["late 'Data'!B4 = ", "considered 'Data'!C4 = 100"]);
  });

  test("ranges: each cell of the spill has its own row, and the formula is the parent's", async () => {
    await write("Data!F1", '=OLSHEM.SERVICES_T1(B2:B5,C2:C5,"ЦГО")');
    const found = await call("Data!F2");
    expect(found.args).toEqual(["late 'Data'!B3 = 2", "services 'Data'!C3 = 100", "body = ЦГО"]);
    expect(found.cell).toMatchObject({ address: "Data!F2", spilledFrom: "Data!F1", whole: true });
    expect(found).toMatchObject({ differs: false });
  });

  test("an error of the sheet: it spoils its own cell and goes out unchanged", async () => {
    await write("Data!F1", '=OLSHEM.SERVICES_T1(B2:B5,C2:C5,"ЦГО")');
    const found = await call("Data!F4");
    expect(found.outcome).toEqual({ kind: "error", error: "#DIV/0!" });
    expect(found.args[0]).toBe("late 'Data'!B5 = #DIV/0!");
    expect((await call("Data!F1")).result).not.toBe("error");
  });

  test("a row and a column that cross", async () => {
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(B2:B3,TRANSPOSE(C2:C3))");
    expect((await call("Data!G2")).args).toEqual(["late 'Data'!B3 = 2", "considered 'Data'!C3 = 100"]);
  });

  test("whole columns, as far as the sheet is used", async () => {
    await write("Data!F1", '=OLSHEM.SERVICES_P1(D:D,"ЦГО",A:A,"A")');
    const found = await call("Data!F1");
    expect(found).toMatchObject({ result: 9, differs: false });
    expect(found.args.slice(0, 3)).toEqual([
      "levels 'Data'!D2 'Data'!D5 = 4.9 4",
      "body = ЦГО",
      "of 'Data'!A2 'Data'!A5 = A A",
    ]);
    // Three million cells would be more than an answer may carry.
    await write("Data!F1", '=OLSHEM.SERVICES_P1(B:D,"ЦГО")', '=OLSHEM.RULES("2023-07",20:30)');
    expect((await call("Data!F1")).outcome.kind).toBe("failed");
    expect((await call("Data!F2")).result).toBe("2023-07");
  });

  test("the cells of another sheet, and what another formula spills", async () => {
    await write(
      "Data!F1",
      "=OLSHEM.COMPLAINTS_R1('Лист 2'!B2:B3,'Лист 2'!C2:C3)",
      "",
      "=OLSHEM.PENALTY(F1#,0)",
    );
    expect((await call("Data!F2")).args[0]).toBe("late 'Лист 2'!B3 = 2");
    await write("Data!G1", "=OLSHEM.FINAL(F1#,0)");
    const found = await call("Data!G1");
    // The stand-in does not calculate F1#; Excel does.
    expect(found.args[0]).toBe("total 'Data'!F1 = 30");
  });

  test("names: of ranges, of constants, of formulas; those of the sheet first", async () => {
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(Late,100,Edition)");
    expect((await call("Data!F1")).args).toEqual([
      "late 'Лист 2'!B2 = 1",
      "considered = 100",
      "rules = 2023-03",
    ]);
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1('Лист 2'!Late,100)");
    expect((await call("Data!F1")).args[0]).toBe("late 'Лист 2'!C2 = 100");
    await write("Data!F1", "=OLSHEM.PENALTY(Half,0)");
    expect((await call("Data!F1")).args[0]).toBe("unreliable 'Лист 2'!B2 = 0.5");
  });

  test.each(["Unknown", "Moving", "Loop", "[1]Sheet1!A1", "'Нет листа'!A1"])(
    "what the workbook cannot answer for: %s",
    async (text) => {
      await write("Data!F1", `=OLSHEM.PENALTY(${text},0)`);
      expect((await call("Data!F1")).outcome).toEqual({
        kind: "unvalued",
        arguments: [{ name: "unreliable", text }],
      });
    },
  );

  test.each([
    ["Figures[late]", "late 'Лист 2'!B2 = 1"],
    ["figures[[#Data],[LATE]]", "late 'Лист 2'!B2 = 1"],
    ["Figures[[late]:[all]]", "late 'Лист 2'!B2 = 1"],
    ["Figures[[#Headers],[all]]", "late 'Лист 2'!C1 = all"],
    ["Figures[[#All],[all]]", "late 'Лист 2'!C1 = all"],
    ["Figures[late]:Figures[all]", "late 'Лист 2'!B2 = 1"],
    ["Figures", "late 'Лист 2'!A2 = A"],
    ["Figures[none]", "late = #REF!"],
    ["Figures[#Totals]", "late = #REF!"],
  ])("a table: %s", async (text, expected) => {
    await write("Data!F1", `=OLSHEM.COMPLAINTS_R1(${text},100)`);
    expect((await call("Data!F1")).args[0]).toBe(expected);
  });

  test("this row of the table that the formula stands in", async () => {
    await write("Лист 2!D4", "=OLSHEM.COMPLAINTS_R1([@body],Figures[@all])");
    expect((await call("Лист 2!D4")).args).toEqual(["late 'Лист 2'!A4 = C", "considered 'Лист 2'!C4 = 100"]);
  });

  test("this row of a table on another sheet is no cell", async () => {
    await write("Data!F3", "=OLSHEM.PENALTY(Figures[@late],0)");
    expect((await call("Data!F3")).outcome).toEqual({ kind: "error", error: "#VALUE!" });
  });

  test("calls of ours inside it: their values, and the cells that they came from", async () => {
    await write(
      "Data!F1",
      '=OLSHEM.SERVICES_K1(OLSHEM.SERVICES_P1(D2,"ЦГО"),OLSHEM.SERVICES_P2(B2:B3,C2:C3,"ЦГО"),"ЦГО")',
    );
    const found = await call("Data!F2");
    expect(found).toMatchObject({ id: "SERVICES_K1", differs: false });
    expect(found.args[0]).toBe("p1 'Data'!D2 = 15");
    expect(found.args[1]).toMatch(/^p2 'Data'!B3:C3 = /);
  });

  test("a failure of a call inside it is the error that Excel hands on", async () => {
    await write("Data!F1", "=OLSHEM.PENALTY(OLSHEM.PENALTY(-1,0),0)");
    expect((await call("Data!F1")).outcome).toEqual({ kind: "error", error: "#VALUE!" });
    await write("Data!F1", "=OLSHEM.PENALTY(OLSHEM.NOTHING(1),0)");
    expect((await call("Data!F1")).outcome).toEqual({
      kind: "unvalued",
      arguments: [{ name: "unreliable", text: "OLSHEM.NOTHING(1)" }],
    });
  });

  test("native arithmetic, cell by cell", async () => {
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R4(B2:B3,B2:B3+'Лист 2'!B2:B3*2-1,-0%)");
    const found = await call("Data!F2");
    expect(found).toMatchObject({ differs: false });
    expect(found.args).toEqual([
      "disciplined 'Data'!B3 = 2",
      "late 'Data'!B3 'Лист 2'!B3 = 5",
      "excused = 0",
    ]);
    await write("Data!F1", "=OLSHEM.PENALTY(1/0,0)", '=OLSHEM.PENALTY(1,0,"2023"&"-0"&3)');
    expect((await call("Data!F1")).outcome).toEqual({ kind: "error", error: "#DIV/0!" });
    expect((await call("Data!F2")).args[2]).toBe("rules = 2023-03");
    await write("Data!F1", "=OLSHEM.PENALTY(B4+1,0)");
    expect((await call("Data!F1")).args[0]).toBe("unreliable 'Data'!B4 = 1");
  });

  test("native lookups as our own sheets write them", async () => {
    await write("Data!F1", '=OLSHEM.COMPLAINTS_R1(XLOOKUP({"c";"B"},A2:A4,C2:C4),INDEX(C2:D4,{1;3},{1}))');
    expect((await call("Data!F2")).args).toEqual(["late 'Data'!C3 = 100", "considered 'Data'!C4 = 100"]);
    await write("Data!F1", '=OLSHEM.COMPLAINTS_R1(IF(B2:B4="","",B2:B4),100)');
    expect((await call("Data!F2")).args[0]).toBe("late 'Data'!B3 = 2");
    expect((await call("Data!F3")).outcome).toMatchObject({ failure: { problem: { code: "empty" } } });
    await write("Data!F1", '=OLSHEM.PENALTY(XLOOKUP("B",A2:A4,C2:C5),0)');
    expect((await call("Data!F1")).outcome.kind).toBe("unvalued");
  });

  test("a native expression that a cell of the sheet holds: the value is that cell's", async () => {
    await write("Data!H1", "=SUM($B$2:B3)", "=sqrt(C2:C3)");
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(sum( B2:B3 ),SQRT(C2:C3)*10)");
    const found = await call("Data!F2");
    expect(found.args).toEqual(["late 'Data'!H1 = 3", "considered 'Data'!H3 = 100"]);
    expect(found).toMatchObject({ differs: false });
  });

  test("a native expression that no cell holds is named, and nothing is made up", async () => {
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(SUM(B2:B3)+1,C2,RAND())");
    await write("Data!G1", "=RAND()");
    const found = await call("Data!F1");
    expect(found.outcome).toEqual({
      kind: "unvalued",
      arguments: [
        { name: "late", text: "SUM(B2:B3)" },
        { name: "rules", text: "RAND()" },
      ],
    });
    expect(found.args).toEqual([]);
  });

  test("texts that only the settings of Excel turn into numbers are not known", async () => {
    await write("Data!F1", '=OLSHEM.PENALTY("1,5"*2,0)', "=OLSHEM.PENALTY(1,0,C2/8&C3)");
    expect((await call("Data!F1")).outcome).toMatchObject({ kind: "unvalued" });
    expect((await call("Data!F2")).outcome).toMatchObject({ kind: "unvalued" });
  });
});

describe("around the call", () => {
  beforeEach(async () => {
    workbook = await workbookOf({ Data: DATA });
  });

  test("TRANSPOSE, which our own sheets write, turns row and column", async () => {
    await write("Data!F1", "=TRANSPOSE(OLSHEM.COMPLAINTS_R1(B2:B4,100))");
    const found = await call("Data!G1");
    expect(found.args).toEqual(["late 'Data'!B3 = 2", "considered = 100"]);
    expect(found.cell).toMatchObject({ whole: true, spilledFrom: "Data!F1" });
    expect(found).toMatchObject({ differs: false });
  });

  test("a native formula says so, and each call of ours in it is explained", async () => {
    await write("Data!F1", '=IF(OLSHEM.COMPLAINTS_R1(1,100)>20,ROUND(OLSHEM.PENALTY(B2:B3,0),1),"нет")');
    const found = await explained("Data!F2");
    expect(found).toMatchObject({ kind: "calls", whole: false });
    const calls = found.kind === "calls" ? found.calls : [];
    expect(calls.map(({ id }) => id)).toEqual(["COMPLAINTS_R1", "PENALTY"]);
    expect(calls[1]!.arguments[0]!.cells).toEqual(["'Data'!B3"]);
    expect(calls.every(({ differs }) => !differs)).toBe(true);
  });

  test("which of several results a native function took is not guessed", async () => {
    await write("Data!F1", "=MAX(OLSHEM.COMPLAINTS_R1(B2:B3,C2:C3))", "=MAX(OLSHEM.COMPLAINTS_R1(B2,C2),0)");
    expect((await call("Data!F1")).outcome).toEqual({ kind: "several", rows: 2, columns: 1 });
    expect((await call("Data!F2")).result).toBe(30);
  });

  test("EXPLAIN is explained as what it explains", async () => {
    await write("Data!F1", '=OLSHEM.EXPLAIN("complaints_r1",B2,C2)');
    // It answers with a promise: its words are loaded when they are asked for.
    await values("Data!F1");
    await new Promise((resolve) => setTimeout(resolve));
    const found = await call("Data!G2");
    expect(found).toMatchObject({ id: "COMPLAINTS_R1", result: 30 });
    expect(found.args).toEqual(["late 'Data'!B2 = 1", "considered 'Data'!C2 = 100"]);
  });
});

describe("what a call gives and what the cell shows", () => {
  const evaluation = {
    ...{ sheet: "Data", row: 0, column: 0, sheets: ["Data"] },
    ...{ reads: new Reads(), search: false },
  };
  const explain = (formula: string, shown: unknown, cell = { row: 1, column: 0 }) => {
    const node = parseFormula(formula);
    if ("code" in node) throw new Error(formula);
    const [target] = targets(node, cell);
    return explainCall(target!, evaluation, shown);
  };

  test("another value in the cell means that it was not recalculated", () => {
    expect(explain("=OLSHEM.PENALTY(3,1)", 2.6).differs).toBe(false);
    expect(explain("=OLSHEM.PENALTY(3,1)", 2.6000000000000001).differs).toBe(false);
    expect(explain("=OLSHEM.PENALTY(3,1)", 2.5).differs).toBe(true);
    expect(explain("=OLSHEM.PENALTY(3,1)", errorValue("#NAME?")).differs).toBe(true);
    expect(explain("=OLSHEM.PENALTY(-3,1)", errorValue("#VALUE!")).differs).toBe(false);
    expect(explain("=OLSHEM.PENALTY(-3,1)", 0).differs).toBe(true);
    expect(explain("=1+OLSHEM.PENALTY(3,1)", 3.6).differs).toBe(false);
  });

  test("points of several bodies: each pair of columns has its own body", () => {
    const marks = Array.from({ length: 6 }, () => "1,1,1,1").join(";");
    const formula = `=OLSHEM.OPENNESS_POINTS("DATA",{${marks}},{"ЦГО","МИО"})`;
    const body = (column: number) => explain(formula, 0, { row: 1, column }).arguments[2]!.values;
    expect([0, 1, 2, 3].map(body)).toEqual([["ЦГО"], ["ЦГО"], ["МИО"], ["МИО"]]);
  });

  test("an indicator of the media is made of its own numbers, of one language", () => {
    const numbers = "6,3;12,13;20,21;18,19;2,3;90,91;70,71";
    const formula = `=OLSHEM.OPENNESS_POINTS("media",{${numbers}},"ЦГО")`;
    const marks = (row: number, column: number) => explain(formula, 0, { row, column }).arguments[1]!.values;
    expect([0, 1, 2, 3].map((row) => marks(row, 0))).toEqual([[6, 12], [20, 18, 2], [90], [70]]);
    expect(marks(1, 1)).toEqual([21, 19, 3]);
  });

  test("`@` takes the first of the results, wherever it stands", () => {
    expect(explain("=@OLSHEM.PENALTY({1;2;3},0)+{1;2;3}", 0).arguments[0]!.values).toEqual([1]);
    expect(explain("=OLSHEM.PENALTY({1;2;3},0)+{1;2;3}", 0).arguments[0]!.values).toEqual([2]);
  });
});

describe("no call of ours", () => {
  beforeEach(async () => {
    workbook = await workbookOf({ Data: DATA });
    await write("Data!F1", "=OLSHEM.COMPLAINTS_R1(B2:B4,100)");
  });

  test("values, empty cells and texts have no formula", async () => {
    expect(await explained("Data!B2")).toMatchObject({ kind: "noFormula", text: "1" });
    expect(await explained("Data!K9")).toMatchObject({ kind: "noFormula", text: "" });
    await write("Data!H1", "'=1+1");
    expect(await explained("Data!H1")).toMatchObject({ kind: "noFormula", formula: undefined });
  });

  test("a native formula that leads to ours offers the very cell, or all that it refers to", async () => {
    await write(
      "Data!H1",
      '=XLOOKUP("b",A2:A4,F1:F3)',
      "=F2/100",
      "=SUM(F1:F3,B2:B3)",
      "=SUM(B2:B3)",
      "=F3#",
    );
    expect(await explained("Data!H1")).toMatchObject({ kind: "native", places: ["'Data'!F2"] });
    expect(await explained("Data!H2")).toMatchObject({ kind: "native", places: ["'Data'!F2"] });
    expect(await explained("Data!H3")).toMatchObject({ kind: "native", places: ["'Data'!F1:F3"] });
    expect(await explained("Data!H4")).toMatchObject({ kind: "native", places: [] });
  });

  test("a function of ours that does not exist is named", async () => {
    await write("Data!H1", "=OLSHEM.NOTHING(1)");
    expect(await call("Data!H1")).toMatchObject({ id: "NOTHING", outcome: { kind: "unknownFunction" } });
  });
});

describe("the sheets that we write ourselves", () => {
  let conclusion: string;
  beforeAll(async () => {
    workbook = await openSample();
    const attachment = await attach();
    await writeScores(attachment, { rules: "" });
    const { name } = attachment.bodies[2]!;
    const { sheets } = await writeForms(attachment, {
      bodies: [name],
      forms: [3],
      language: "ru",
      today: "2024-03-15",
    });
    conclusion = sheets[0]!;
  }, 60_000);

  test("a score is explained with the cells of its own row", async () => {
    const found = await call("Scores!F9");
    expect(found.args).toEqual([
      expect.stringMatching(/^late 'Исходные данные ЦГО'!D7 = \d+$/),
      expect.stringMatching(/^services 'Исходные данные ЦГО'!C7 = \d+$/),
      "body = ЦГО",
      "rules 'Scores'!C2 = 2023-07",
    ]);
    expect(found).toMatchObject({ id: "SERVICES_T1", differs: false });
  });

  test("P1 is explained with the services of its own body", async () => {
    const found = await call("Scores!C9");
    const [levels, , of, names] = found.cell.kind === "calls" ? found.cell.calls[0]!.arguments : [];
    expect(levels!.cells).toHaveLength(of!.cells.length);
    expect(new Set(of!.values)).toEqual(new Set(names!.values));
  });

  test("openness is explained with the two columns of its body", async () => {
    const [data, media] = [await call("Scores!W9"), await call("Scores!AB9")];
    expect(data.args).toEqual([
      expect.stringMatching(/^marks 'Открытость ЦГО'!G5:H10 = /),
      "body = ЦГО",
      expect.stringMatching(/^averages 'Открытость – баллы'!G\d+:H\d+ = /),
      "rules 'Scores'!C2 = 2023-07",
    ]);
    expect(media.args[0]).toMatch(/^public 'Открытость ЦГО'!G50:H50 = \d+ \d+$/);
  });

  test("the points of a mark are explained with that mark alone", async () => {
    const sheet = "Открытость – баллы";
    const column = (await formulas(`${sheet}!I1:I60`)).map(([formula]) => String(formula));
    const first = column.findIndex((formula) => formula.startsWith('=OLSHEM.OPENNESS_POINTS("DATA"'));
    const points = await call(`${sheet}!L${first + 2}`);
    expect(points.args[1]).toMatch(/^marks 'Открытость ЦГО'!F6 = /);
    expect(points.args.find((arg) => arg.startsWith("averages"))).toMatch(/^averages '.*'!H\d+ = /);
  });

  test("every call on our own sheets is explained, and the cells show what the calls give", async () => {
    for (const sheet of ["Scores", "Открытость – баллы"]) {
      const lines = await formulas(`${sheet}!A1:CZ120`);
      const anchors = lines.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          /^=(TRANSPOSE\()?OLSHEM\./.test(String(formula)) ? [{ row, column }] : [],
        ),
      );
      expect(anchors.length).toBeGreaterThan(5);
      for (const { row, column } of anchors) {
        const last = String(lines[row]![column]).includes("OLSHEM.DEGREE") ? row + 1 : row + 2;
        const address = `${sheet}!${columnLetters(column)}${last}`;
        const { outcome, differs } = await call(address);
        expect([address, outcome.kind, differs]).toEqual([address, "explained", false]);
      }
    }
  }, 60_000);

  test("a figure of a conclusion leads to the score of its body", async () => {
    const lines = await formulas(`${conclusion}!A1:D20`);
    const row = lines.findIndex((line) => String(line[2]).startsWith("=INDEX"));
    const found = await explained(`${conclusion}!C${row + 1}`);
    expect(found).toMatchObject({ kind: "native", places: ["'Scores'!E9"] });
  });
});
