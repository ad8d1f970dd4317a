import { BODY_ABBREVIATION, type BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { address, cells, literal } from "./address";
import type { Direction } from "./heads";
import { inputsOf, type Inputs } from "./inputs";
import { nameKey } from "./recognise";
import type { AssessedBody, Attachment, Variable } from "./types";

/** A column of the table of scores: a computation, or an input shown beside the penalties. */
export type ScoreColumnId = ComputationId | "unreliable" | "incomplete" | "degree";
export type Group = Direction | "overall";

export interface ScoreColumn {
  readonly group: Group;
  readonly id: ScoreColumnId;
  /** What stands at its head. */
  readonly head: string;
}

/** The table of scores of the bodies of one type: where it stands, and one formula per column. */
export interface ScoreTable {
  readonly type: BodyType;
  readonly bodies: readonly AssessedBody[];
  /** Title, group heads and heads are the three rows above the first body, 0-based. */
  readonly firstRow: number;
  readonly columns: readonly ScoreColumn[];
  /** Formulas of the bodies' names, one for each. */
  readonly names: readonly string[];
  /** One for each column, spilling over all the bodies; empty where an input is not there yet. */
  readonly formulas: readonly string[];
}

/** 0-based columns of № and the body; the scores follow. */
export const BODY_COLUMN = 1;
export const FIRST_SCORE_COLUMN = 2;
/** Cell of the rules that every formula takes. */
export const RULES_CELL = "$C$2";
const FIRST_TABLE_ROW = 3;
const HEAD_ROWS = 3;

export const TEXTS = {
  title: "Баллы операционной оценки",
  rules: "Редакция Методики и чтения",
  number: "№",
  body: "Государственный орган",
  tables: {
    CGO: "Центральные государственные органы",
    LEB: "Местные исполнительные органы",
  },
  groups: {
    services: "Качество оказания государственных услуг",
    openness: "Открытость государственного органа",
    complaints: "Качество рассмотрения жалоб и заявлений",
    overall: "Общая операционная оценка",
  },
  unreliable: "Недостоверных фактов",
  incomplete: "Неполных фактов",
  penalty: "Вычет",
  final: "Итог",
  overall: "Оценка",
  degree: "Степень",
} as const;

const CRITERIA_OF_ALL = [
  "SERVICES_P1",
  "SERVICES_P2",
  "SERVICES_K1",
  "SERVICES_T1",
  "SERVICES_T2",
  "SERVICES_T3",
  "SERVICES_T4",
  "SERVICES_K2",
] as const;
const AUTOMATION = [
  "SERVICES_T",
  "SERVICES_V",
  "SERVICES_C",
  "SERVICES_P",
  "SERVICES_D",
  "SERVICES_S",
  "SERVICES_K3",
] as const;
const SERVICES: Readonly<Record<BodyType, readonly ComputationId[]>> = {
  CGO: [...CRITERIA_OF_ALL, ...AUTOMATION, "SERVICES_TOTAL"],
  LEB: [...CRITERIA_OF_ALL, "SERVICES_TOTAL"],
};
const COMPLAINTS: readonly ComputationId[] = [
  "COMPLAINTS_R1",
  "COMPLAINTS_R2",
  "COMPLAINTS_R3",
  "COMPLAINTS_R4",
  "COMPLAINTS_TOTAL",
];

function headOf(id: ComputationId, type: BodyType): string {
  const { symbol } = COMPUTATIONS[id];
  return typeof symbol === "string" ? symbol : symbol[type];
}

/** The columns of a type of body. */
export function scoreColumns(type: BodyType): readonly ScoreColumn[] {
  const scored = (group: Group, ids: readonly ComputationId[]): ScoreColumn[] =>
    ids.map((id) => ({ group, id, head: headOf(id, type) }));
  const penalties = (group: Direction): ScoreColumn[] => [
    { group, id: "unreliable", head: TEXTS.unreliable },
    { group, id: "incomplete", head: TEXTS.incomplete },
    { group, id: "PENALTY", head: TEXTS.penalty },
    { group, id: "FINAL", head: TEXTS.final },
  ];
  return [
    ...scored("services", SERVICES[type]),
    ...penalties("services"),
    // Openness has no scores yet: its penalties stand, its final score stays empty, and so do overall and degree.
    ...penalties("openness"),
    ...scored("complaints", COMPLAINTS),
    ...penalties("complaints"),
    { group: "overall", id: "OVERALL", head: TEXTS.overall },
    { group: "overall", id: "degree", head: TEXTS.degree },
  ];
}

/** The tables of scores, one for each type of body, one under another. */
export function scoreTables(attachment: Attachment): readonly ScoreTable[] {
  const tables: ScoreTable[] = [];
  let row = FIRST_TABLE_ROW;
  for (const type of ["CGO", "LEB"] as const) {
    const bodies = attachment.bodies.filter((body) => body.type === type);
    if (bodies.length === 0) continue;
    const firstRow = row + HEAD_ROWS;
    tables.push(scoreTable(attachment, type, bodies, firstRow));
    row = firstRow + bodies.length + 1;
  }
  return tables;
}

function scoreTable(
  attachment: Attachment,
  type: BodyType,
  bodies: readonly AssessedBody[],
  firstRow: number,
): ScoreTable {
  const columns = scoreColumns(type);
  const at = (column: number) => cells({ row: firstRow, column, rows: bodies.length, columns: 1 }, true);
  const names = at(BODY_COLUMN);
  const inputs = inputsOf(attachment, bodies, names);
  const column = (group: Group, id: ScoreColumnId) =>
    at(FIRST_SCORE_COLUMN + columns.findIndex((column) => column.group === group && column.id === id));
  return {
    type,
    bodies,
    firstRow,
    columns,
    names: bodies.map(({ name }) => nameFormula(attachment, name)),
    formulas: columns.map((own) =>
      formula(own, { type, names, inputs, column: (id) => column(own.group, id) }),
    ),
  };
}

/** The name of a body, taken from its row of the workbook, so that it follows when it is corrected there. */
function nameFormula({ tables }: Attachment, name: string): string {
  for (const { sheet, rows, columns } of tables) {
    const found = rows.find(({ body }) => nameKey(body) === nameKey(name));
    const column = columns.find(({ variable }) => variable === "body");
    if (!found || !column) continue;
    return `=${address({ sheet, row: found.row, column: column.column, rows: 1, columns: 1 })}`;
  }
  return name;
}

interface Scope {
  readonly type: BodyType;
  readonly names: string;
  readonly inputs: Inputs;
  /** The column of another score of the same group. */
  readonly column: (id: ScoreColumnId) => string;
}

/** Where the arguments of a function come from, in its order; `undefined`: not in the workbook. */
function args(id: ComputationId, group: Group, scope: Scope): (string | undefined)[] {
  const { type, names, inputs, column } = scope;
  const body = literal(BODY_ABBREVIATION[type].ru);
  const services = (...variables: Variable[]) => variables.map((name) => inputs.reference("services", name));
  const complaints = (...variables: Variable[]) =>
    variables.map((name) => inputs.reference("complaints", name));
  const scores = (...ids: ComputationId[]) => ids.map(column);
  switch (id) {
    case "SERVICES_P1":
      return [inputs.whole("satisfaction", "level"), body, inputs.whole("satisfaction", "body"), names];
    case "SERVICES_P2":
      return [...services("justifiedComplaints", "services"), body];
    case "SERVICES_T1":
      return [...services("late", "services"), body];
    case "SERVICES_T2":
      return [...services("refusals", "services"), body];
    case "SERVICES_T3":
      return [...services("incomplete", "services"), body];
    case "SERVICES_T4":
      return [...services("demanded", "services"), body];
    case "SERVICES_T":
      return services("partial", "full", "kinds");
    case "SERVICES_V":
      return services("electronic", "rendered", "paper", "automatedRendered");
    case "SERVICES_C":
      return services("mobile", "automatedKinds");
    case "SERVICES_P":
      return services("hours");
    case "SERVICES_D":
      return services("proactive");
    case "SERVICES_S":
      return services("documents");
    case "SERVICES_K1":
      return [...scores("SERVICES_P1", "SERVICES_P2"), body];
    case "SERVICES_K2":
      return [...scores("SERVICES_T1", "SERVICES_T2", "SERVICES_T3", "SERVICES_T4"), body];
    case "SERVICES_K3":
      return scores("SERVICES_T", "SERVICES_V", "SERVICES_C", "SERVICES_P", "SERVICES_D", "SERVICES_S");
    case "SERVICES_TOTAL":
      return type === "CGO"
        ? [...scores("SERVICES_K1", "SERVICES_K2", "SERVICES_K3"), body]
        : [...scores("SERVICES_K1", "SERVICES_K2"), literal(""), body];
    case "COMPLAINTS_R1":
      return complaints("consideredLate", "considered");
    case "COMPLAINTS_R2":
      return complaints("courtJustified", "considered");
    case "COMPLAINTS_R3":
      return complaints("redirectedLate", "received");
    case "COMPLAINTS_R4": {
      const [disciplined, considered, redirected] = complaints(
        "disciplined",
        "consideredLate",
        "redirectedLate",
      );
      const late = considered && redirected && `${considered}+${redirected}`;
      return [disciplined, late, inputs.reference("complaints", "excused") ?? "0"];
    }
    case "COMPLAINTS_TOTAL":
      return scores("COMPLAINTS_R1", "COMPLAINTS_R2", "COMPLAINTS_R3", "COMPLAINTS_R4");
    case "PENALTY":
      return [column("unreliable"), column("incomplete")];
    case "FINAL":
      return scores(group === "services" ? "SERVICES_TOTAL" : "COMPLAINTS_TOTAL", "PENALTY");
    default:
      return [undefined];
  }
}

function formula({ group, id }: ScoreColumn, scope: Scope): string {
  if (group === "overall" || id === "degree" || (group === "openness" && id === "FINAL")) return "";
  if (id === "unreliable" || id === "incomplete") return facts(scope.inputs, group, id);
  const given = args(id, group, scope);
  return given.includes(undefined) ? "" : `=OLSHEM.${id}(${[...given, RULES_CELL].join(",")})`;
}

/** Facts of a direction; where the workbook has no table of them 0, to be typed over. */
function facts(inputs: Inputs, direction: Direction, id: "unreliable" | "incomplete"): string {
  const expression = inputs.facts(direction, id === "unreliable" ? "unreliable" : "incompleteReports");
  return expression ? `=${expression}` : "0";
}
