import type { FunctionId } from "../../src/calls/catalogue";
import type { Computation } from "../../src/law/computation";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import { DEADLINES } from "../../src/law/deadlines";
import { CRITERIA, CRITERION_IDS, type CriterionId } from "../../src/law/openness/criteria";
import { BODY_TYPES, type BodyType } from "../../src/law/bodies";
import type { TableProvision } from "../../src/law/openness/indicator";
import type { Cite, IsoDate } from "../../src/law/version";
import { inForce } from "../../src/law/version";
import { placeOf, type Place } from "./places";
import { SPECIAL_RULES, type SpecialRule } from "./special-rules";

/** A function that the law has a computation for. */
export type LawId = FunctionId & ComputationId;

/** A function that the law has none for. */
export type OtherId = Exclude<FunctionId, ComputationId>;

export const isLawId = (id: FunctionId): id is LawId => Object.hasOwn(COMPUTATIONS, id);

/** Parts of P6, which have no function of their own. */
const MEDIA_PARTS = [
  "OPENNESS_MEDIA_A",
  "OPENNESS_MEDIA_B",
  "OPENNESS_MEDIA_C",
  "OPENNESS_MEDIA_D",
  "OPENNESS_MEDIA_LANGUAGE",
] as const satisfies readonly ComputationId[];

/** The criterion whose marks a function takes. */
export const criterionOf = (id: FunctionId): CriterionId | undefined =>
  CRITERION_IDS.find((criterion) => CRITERIA[criterion].computation.id === id);

/** What of the law a function calculates by. */
export interface Subject {
  readonly computations: readonly Computation[];
  readonly tables: readonly TableProvision[];
  readonly rules: readonly SpecialRule[];
}

export function subjectOf(id: FunctionId): Subject {
  const criterion = criterionOf(id);
  const parts = id === "OPENNESS_MEDIA" ? MEDIA_PARTS : id === "SERVICES_P1" ? (["SERVICES_U"] as const) : [];
  return {
    computations: [...parts, ...(isLawId(id) ? [id] : [])].map((each) => COMPUTATIONS[each]),
    tables: criterion ? [...new Set(BODY_TYPES.flatMap((body) => CRITERIA[criterion].tables[body]))] : [],
    rules: SPECIAL_RULES.filter(({ name, criterion: of }) =>
      criterion ? of === criterion : id === "DEGREE" && name === "DEGREES",
    ),
  };
}

/** The types of bodies that a criterion assesses by a table. */
export function bodiesOfTable(table: TableProvision, id: FunctionId): readonly BodyType[] {
  const criterion = criterionOf(id);
  return criterion ? BODY_TYPES.filter((body) => CRITERIA[criterion].tables[body].includes(table)) : [];
}

/** The places that a function rests on, as they are worded on a day. */
export function placesOf(id: FunctionId, day: IsoDate): readonly Place[] {
  const { computations, tables, rules } = subjectOf(id);
  const provisions = [
    ...computations.map(({ versions }) => versions),
    ...tables,
    ...rules.map(({ provision }) => provision),
  ];
  const places = provisions.map((provision) => placeOf(inForce<unknown>(provision, day)!));
  return id === "DEADLINE" ? [...places, ...deadlinePlaces(day)] : places;
}

function deadlinePlaces(day: IsoDate): readonly Place[] {
  return Object.values(DEADLINES).flatMap(({ versions }) => {
    const version = inForce(versions, day)!;
    return [version.cite, ...version.value.also].map((cite: Cite) => ({ cite, version }));
  });
}
