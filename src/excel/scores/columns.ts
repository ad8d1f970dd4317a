import type { BodyType } from "../../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import type { Direction } from "../../law/directions";
import { criterionScore, OPENNESS_CRITERIA } from "../../law/openness/criteria";

/** A column of the table of scores: a computation, or an input shown beside the penalties. */
export type ScoreColumnId = ComputationId | "unreliable" | "incomplete" | "degree";
export type Group = Direction | "overall";

export interface ScoreColumn {
  readonly group: Group;
  readonly id: ScoreColumnId;
  /** What stands at its head. */
  readonly head: string;
}

/** 0-based columns of № and the body; the scores follow. */
export const BODY_COLUMN = 1;
export const FIRST_SCORE_COLUMN = 2;
/** Cell of the rules that every formula takes. */
export const RULES_CELL = "$C$2";
/** What stands where no table of the workbook counts facts, until somebody types a number over it. */
export const NO_FACTS = "0";

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
/** The same columns for both types (p. 57–91). */
const OPENNESS: readonly ComputationId[] = [...OPENNESS_CRITERIA.map(criterionScore), "OPENNESS_TOTAL"];
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

/**
 * The columns of a type of body as they stand beside those of the other types on the sheet: what both have stands in one
 * column, and a type has gaps for what it is not assessed on.
 */
export function alignedColumns(
  type: BodyType,
  types: readonly BodyType[],
): readonly (ScoreColumn | undefined)[] {
  const own = scoreColumns(type);
  const widest = types.map(scoreColumns).reduce((a, b) => (b.length > a.length ? b : a), own);
  return widest.map(({ group, id }) => own.find((column) => column.group === group && column.id === id));
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
    ...scored("openness", OPENNESS),
    ...penalties("openness"),
    ...scored("complaints", COMPLAINTS),
    ...penalties("complaints"),
    { group: "overall", id: "OVERALL", head: TEXTS.overall },
    { group: "overall", id: "degree", head: TEXTS.degree },
  ];
}
