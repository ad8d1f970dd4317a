import fc from "fast-check";
import { canonical, isPlaceless } from "../../src/excel/formula/canonical";
import type { Node } from "../../src/excel/formula/node";
import { ownCalls, ownFunction } from "../../src/excel/formula/own";
import { parseFormula } from "../../src/excel/formula/parse";

function parsed(formula: string): Node {
  const node = parseFormula(formula);
  if ("code" in node) throw new Error(`${formula}: ${JSON.stringify(node)}`);
  return node;
}

/** A formula as nested lists, operators first. */
function shape(node: Node): unknown {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
    case "error":
      return node.value;
    case "array":
      return { rows: node.rows.map((row) => row.map(shape)) };
    case "reference": {
      const { row, column, rows, columns, whole } = node.zone;
      const size = whole ?? `${rows}×${columns}`;
      return { cells: [row, column, size], ...(node.prefix ? { sheet: node.prefix.sheet } : {}) };
    }
    case "name":
      return { name: node.name, ...(node.prefix ? { sheet: node.prefix.sheet } : {}) };
    case "table":
      return { table: node.table ?? "", items: node.items, columns: node.columns ?? "all" };
    case "spill":
      return ["#", shape(node.of)];
    case "call":
      return [node.name, ...node.args.map((arg) => (arg ? shape(arg) : undefined))];
    case "percent":
      return ["%", shape(node.operand)];
    case "unary":
      return [node.operator, shape(node.operand)];
    case "binary":
      return [node.operator, shape(node.left), shape(node.right)];
  }
}

const shapeOf = (formula: string) => shape(parsed(formula));

describe("constants", () => {
  test.each<[string, unknown]>([
    ["=1", 1],
    ["=.5", 0.5],
    ["=1.25E-3", 0.00125],
    ['="ЦГО"', "ЦГО"],
    ['="он сказал ""да"""', 'он сказал "да"'],
    ['=""', ""],
    ["=TRUE", true],
    ["=false", false],
    ["=#N/A", "#N/A"],
    ["=#div/0!", "#DIV/0!"],
    ["={1,-2;3,4}", { rows: [[1, -2], [3, 4]] }], // prettier-ignore
    ['={"a",TRUE,#REF!}', { rows: [["a", true, "#REF!"]] }],
  ])("%s", (formula, value) => expect(shapeOf(formula)).toEqual(value));
});

describe("references", () => {
  test.each<[string, unknown]>([
    ["=A1", { cells: [0, 0, "1×1"] }],
    ["=$AB$12", { cells: [11, 27, "1×1"] }],
    ["=b3:A1", { cells: [0, 0, "3×2"] }],
    ["=A:C", { cells: [0, 0, "columns"] }],
    ["=$2:$5", { cells: [1, 0, "rows"] }],
    ["=XFD1048576", { cells: [1_048_575, 16_383, "1×1"] }],
    ["=Лист1!A1", { cells: [0, 0, "1×1"], sheet: "Лист1" }],
    ["='Исходные данные ЦГО'!D5:D28", { cells: [4, 3, "24×1"], sheet: "Исходные данные ЦГО" }],
    ["='Жан''а'!A1", { cells: [0, 0, "1×1"], sheet: "Жан'а" }],
    ["=A1#", ["#", { cells: [0, 0, "1×1"] }]],
    ["=Scores!C7#", ["#", { cells: [6, 2, "1×1"], sheet: "Scores" }]],
    ["=Sheet1!#REF!", "#REF!"],
    ["=A1:INDEX(A:A,5)", [":", { cells: [0, 0, "1×1"] }, ["INDEX", { cells: [0, 0, "columns"] }, 5]]],
    ["=A1:B5 B2:C9", [" ", { cells: [0, 0, "5×2"] }, { cells: [1, 1, "8×2"] }]],
    ["=SUM((A1,B2))", ["SUM", [",", { cells: [0, 0, "1×1"] }, { cells: [1, 1, "1×1"] }]]],
  ])("%s", (formula, value) => expect(shapeOf(formula)).toEqual(value));

  test("what lies beyond a sheet, or is longer than an address, is a name", () => {
    for (const name of ["XFE1", "A1048577", "A1.5x", "ABCD1", "_A1", "Органы", "всего.2023"]) {
      expect(shapeOf(`=${name}`)).toEqual({ name });
    }
    expect(shapeOf("=Лист1!Всего")).toEqual({ name: "Всего", sheet: "Лист1" });
  });

  test("other workbooks and several sheets are foreign", () => {
    for (const formula of [
      "=[Книга.xlsx]Лист1!A1",
      "='[Книга 2.xlsx]Лист 1'!A1",
      "='C:\\Отчёты\\[Книга.xlsx]Лист1'!A1",
      "=[1]Лист1!A1",
      "=Янв:Мар!A1",
      "='Янв:Мар'!A1",
      "=[1]!Всего",
      "=Книга.xlsx!Таблица1[Всего]",
    ]) {
      expect(parsed(formula)).toMatchObject({ prefix: { foreign: true } });
    }
    expect(parsed("='Лист 1'!A1")).toMatchObject({ prefix: { foreign: false } });
  });

  test("only `$` before every letter and number fixes a reference", () => {
    const fixed = (formula: string) => parsed(formula).kind === "reference" && parsed(formula);
    expect(fixed("=$A$1:$B$2")).toMatchObject({ zone: { fixed: true } });
    expect(fixed("=$A:$A")).toMatchObject({ zone: { fixed: true } });
    expect(fixed("=$A1:$B$2")).toMatchObject({ zone: { fixed: false } });
  });
});

describe("structured references", () => {
  const table = (table: string, items: string[], ...columns: string[]) => ({
    table,
    items,
    columns: columns.length === 0 ? "all" : [columns[0], columns.at(-1)],
  });
  test.each<[string, unknown]>([
    ["=Table1[Поздно]", table("Table1", [], "Поздно")],
    ["=Table1[]", table("Table1", [])],
    ["=Table1[#All]", table("Table1", ["All"])],
    ["=Table1[[#Data],[Оказано, всего]]", table("Table1", ["Data"], "Оказано, всего")],
    ["=Table1[[#Headers],[#Data],[A]:[C]]", table("Table1", ["Headers", "Data"], "A", "C")],
    ["=Table1[ [#totals] , [A] ]", table("Table1", ["Totals"], "A")],
    ["=Table1[[A]:[B]]", table("Table1", [], "A", "B")],
    ["=[@Поздно]", table("", ["This Row"], "Поздно")],
    ["=[@[С нарушением срока]]", table("", ["This Row"], "С нарушением срока")],
    ["=Table1[@]", table("Table1", ["This Row"])],
    ["=Table1[@[A]:[B]]", table("Table1", ["This Row"], "A", "B")],
    ["=Table1[[#This Row],[A]]", table("Table1", ["This Row"], "A")],
    ["=[Поздно]", table("", [], "Поздно")],
    ["=Таблица_1[Доля '[%'] '#2]", table("Таблица_1", [], "Доля [%] #2")],
    ["=Table1['[]", table("Table1", [], "[")],
    ["=Table1[[#Data],[a''b']c]]", table("Table1", ["Data"], "a'b]c")],
    ["=Table1[[Д'Артаньян''s '@]]", table("Table1", [], "ДАртаньян's @")],
  ])("%s", (formula, value) => expect(shapeOf(formula)).toEqual(value));
});

describe("calls", () => {
  test("arguments are separated by commas, and may be left out", () => {
    expect(shapeOf("=RAND()")).toEqual(["RAND"]);
    expect(shapeOf("=OLSHEM.SERVICES_P1(A1:A3,,B1:B3,)")).toEqual([
      "OLSHEM.SERVICES_P1",
      { cells: [0, 0, "3×1"] },
      undefined,
      { cells: [0, 1, "3×1"] },
      undefined,
    ]);
    expect(shapeOf("=F((1),{1,2},G(1,H()))")).toEqual(["F", 1, { rows: [[1, 2]] }, ["G", 1, ["H"]]]);
  });

  test("names that look like cells are functions before a bracket", () => {
    expect(shapeOf("=LOG10(T1(1))")).toEqual(["LOG10", ["T1", 1]]);
    expect(shapeOf("=_xlfn.XLOOKUP(1,A:A,B:B)")).toEqual([
      "_xlfn.XLOOKUP",
      1,
      { cells: [0, 0, "columns"] },
      { cells: [0, 1, "columns"] },
    ]);
  });

  test("functions of ours are known in any case, and by the name that files store", () => {
    expect(ownFunction("OLSHEM.SERVICES_T1")).toBe("SERVICES_T1");
    expect(ownFunction("olshem.services_t1")).toBe("SERVICES_T1");
    expect(ownFunction("_xldudf_OLSHEM_SERVICES_T1")).toBe("SERVICES_T1");
    expect(ownFunction("_xldudf_olshem_services_t1")).toBe("SERVICES_T1");
    expect(ownFunction("SERVICES_T1")).toBeUndefined();
    expect(ownFunction("MYOLSHEM.SERVICES_T1")).toBeUndefined();
    expect(shapeOf("=[2]!_xldudf_OLSHEM_FINAL(1,2)")).toEqual(["_xldudf_OLSHEM_FINAL", 1, 2]);
  });

  test("the outermost of ours are found wherever they stand", () => {
    const calls = ownCalls(parsed('=IF(OLSHEM.FINAL(OLSHEM.X(1),2)>50,"да",-OLSHEM.PENALTY(1,2)%)'));
    expect(calls.map(({ text }) => text)).toEqual(["OLSHEM.FINAL(OLSHEM.X(1),2)", "OLSHEM.PENALTY(1,2)"]);
  });
});

describe("operators bind as Excel has them", () => {
  test.each<[string, unknown]>([
    ["=-2^2", ["^", ["-", 2], 2]],
    ["=2^-2^3", ["^", ["^", 2, ["-", 2]], 3]],
    ["=-5%^2", ["^", ["%", ["-", 5]], 2]],
    ["=1+2*3-4/5", ["-", ["+", 1, ["*", 2, 3]], ["/", 4, 5]]],
    ['=1+2&"a"=3', ["=", ["&", ["+", 1, 2], "a"], 3]],
    ["=1<=2<>3>=4", [">=", ["<>", ["<=", 1, 2], 3], 4]],
    ["=(1+2)*3", ["*", ["+", 1, 2], 3]],
    ["=--1", ["-", ["-", 1]]],
    ["=+@A1", ["+", ["@", { cells: [0, 0, "1×1"] }]]],
    ["=5%%", ["%", ["%", 5]]],
    ["=10-2-3", ["-", ["-", 10, 2], 3]],
  ])("%s", (formula, value) => expect(shapeOf(formula)).toEqual(value));
});

test("every part keeps the text that it has in the formula", () => {
  const node = parsed("= F( 'Лист 1'!A1:A3 +  B1 , (1 + 2) * 3,Table1[ [#Data],[A] ] )");
  expect(node.text).toBe("F( 'Лист 1'!A1:A3 +  B1 , (1 + 2) * 3,Table1[ [#Data],[A] ] )");
  expect(node.kind === "call" && node.args.map((arg) => arg?.text)).toEqual([
    "'Лист 1'!A1:A3 +  B1",
    "(1 + 2) * 3",
    "Table1[ [#Data],[A] ]",
  ]);
});

describe("what cannot be read is a problem that says where", () => {
  test.each([
    ["=", 1, ""],
    ["=1+", 3, ""],
    ["=SUM(1,2", 8, ""],
    ["=SUM(1))", 7, ")"],
    ["=1 2", 3, "2"],
    ['="без конца', 1, '"'],
    ["=Table1[A", 1, "T"],
    ["={1,2;3}", 7, "}"],
    ["={A1}", 4, "}"],
    ["=A1~", 3, "~"],
    ["=#FOO!", 2, "F"],
    ["=Table1[[A],[#Data]]", 1, "T"],
  ])("%s", (formula, position, found) =>
    expect(parseFormula(formula)).toEqual({ code: "syntax", position, found }),
  );

  test("brackets beyond every limit do not break the reader", () => {
    expect(parseFormula(`=${"(".repeat(8000)}1`)).toMatchObject({ code: "syntax" });
    expect(parseFormula(`=${"{".repeat(8000)}`)).toMatchObject({ code: "syntax" });
    expect(shapeOf(`=${"(".repeat(200)}1${")".repeat(200)}`)).toBe(1);
    expect(canonical(parsed(`=1${"+1".repeat(4000)}`))).toHaveLength(3 * 4000 + 1 + 4000);
  });
});

test("no text whatever makes the reader throw", () => {
  const piece = fc.constantFrom(
    ..."()[]{},;:!'\"#@%^&*+-=<> $",
    ...["A1", "B:B", "Лист1", "TRUE", "1.5e3", "#N/A", "#Data", "OLSHEM.X", "Table1", "'Лист 1'!"],
  );
  const formula = fc.array(piece, { maxLength: 40 }).map((pieces) => `=${pieces.join("")}`);
  fc.assert(
    fc.property(formula, (text) => {
      const node = parseFormula(text);
      if ("code" in node) expect(node.position).toBeLessThanOrEqual(text.length);
      else expect(text).toContain(node.text);
    }),
    { numRuns: 3000 },
  );
});

describe("two formulas are the same", () => {
  const same = (a: string, b: string) => canonical(parsed(a)) === canonical(parsed(b));
  test("whatever their blanks, letters, fixed references and brackets", () => {
    expect(same("=sum( $A$1:a3 )/2", "=(SUM(A1:A3))/2")).toBe(true);
    expect(same("=_xlfn.XLOOKUP(x,Лист1!A:A,'лист1'!B:B)", "=XLOOKUP(X,Лист1!A:A,Лист1!B:B)")).toBe(true);
    expect(same("=Table1[[#Data],[A]]", "=table1[[#Data],[a]]")).toBe(true);
  });
  test("but not with another argument, operator, order or text", () => {
    expect(same("=SUM(A1:A3)", "=SUM(A1:A4)")).toBe(false);
    expect(same("=A1-B1", "=B1-A1")).toBe(false);
    expect(same("=(A1-B1)-C1", "=A1-(B1-C1)")).toBe(false);
    expect(same('=F("да")', '=F("Да")')).toBe(false);
    expect(same("=F(1)", '=F("1")')).toBe(false);
    expect(same("=F(1,)", "=F(1)")).toBe(false);
  });
});

test("some formulas mean something else in another cell", () => {
  for (const formula of ["=RAND()", "=ROW()", "=@A1:A5", "=[@A]+1", "=F(Table1[@A])", "=SUM([A])"]) {
    expect([formula, isPlaceless(parsed(formula))]).toEqual([formula, false]);
  }
  for (const formula of ["=SUM(A1:A5)", "=ROW(A5)", "=SUM(Table1[A])"]) {
    expect([formula, isPlaceless(parsed(formula))]).toEqual([formula, true]);
  }
});
