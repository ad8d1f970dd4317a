import { columnName, columnNumber } from "../engine/address";

/** A text, a quoted sheet name or the inside of brackets: there nothing is a function or a reference. */
const literal = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\](?!!)/;

/** Changes what is not literal in a formula. */
function outsideLiterals(formula: string, change: (code: string) => string): string {
  return formula
    .split(new RegExp(`(${literal.source})`))
    .map((part, index) => (index % 2 ? part : change(part)))
    .join("");
}

const storedName = (name: string): string => `_xldudf_${name.replace(/\./g, "_").toUpperCase()}`;

/**
 * The formula as a user sees it: functions of the add-in by their names, functions that are younger
 * than the file format without their prefix, `A1#` for the range that spills from A1.
 */
export function shownFormula(stored: string, functions: readonly string[]): string {
  const names = new Map(functions.map((name) => [storedName(name).toLowerCase(), name]));
  return outsideLiterals(stored, (code) =>
    code
      .replace(/(?:\[\d+\]!)?(_xldudf_[\p{L}\p{N}_.]+)(?=\s*\()/giu, (whole, name: string) => {
        return names.get(name.toLowerCase()) ?? whole;
      })
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
      .replace(/_xlfn\.(?:_xlws\.)?(?=[A-Z])/gi, ""),
  );
}

/** The formula as Excel keeps it in a file, without `=`. */
export function storedFormula(shown: string, functions: readonly string[]): string {
  const names = new Map(functions.map((name) => [name.toLowerCase(), storedName(name)]));
  const code = withAnchors(shown.replace(/^=/, ""));
  return outsideLiterals(code, (part) =>
    part.replace(/(?<![\p{L}\p{N}_.!])([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu, (name) => {
      const own = names.get(name.toLowerCase());
      if (own) return own;
      const prefix = youngFunctions.get(name.toUpperCase());
      return prefix === undefined ? name : prefix + name.toUpperCase();
    }),
  );
}

/** `'Лист 1'!$A$1#` → `_xlfn.ANCHORARRAY('Лист 1'!$A$1)`. */
function withAnchors(code: string): string {
  const reference = /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu;
  return code.replace(reference, (whole, anchor: string | undefined) =>
    anchor === undefined ? whole : `_xlfn.ANCHORARRAY(${anchor})`,
  );
}

const list = (names: string): string[] => names.trim().split(/\s+/);

const youngFunctions = new Map<string, string>([
  ...list("FILTER SORT").map((name) => [name, "_xlfn._xlws."] as const),
  ...list(`
    ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
    BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
    CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S
    CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
    FLOOR.MATH FLOOR.PRECISE FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS
    ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
    MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
    PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
    QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P
    STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL
    TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
    Z.TEST
  `).map((name) => [name, "_xlfn."] as const),
]);

const cellReference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/giu;

/** The formula as it reads some rows and columns further: how a shared formula is kept in a file. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return outsideLiterals(formula, (code) =>
    code.replace(cellReference, (_, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const toColumn = fixedColumn ? column : columnName(columnNumber(column) + columns);
      const toRow = fixedRow ? row : String(Number(row) + rows);
      return `${fixedColumn}${toColumn}${fixedRow}${toRow}`;
    }),
  );
}
