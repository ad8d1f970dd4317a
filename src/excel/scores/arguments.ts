import { BODY_ABBREVIATION, type BodyType } from "../../law/bodies";
import type { ComputationId } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { criterionScore, OPENNESS_CRITERIA } from "../../law/openness/criteria";
import { literal } from "../address";
import type { Inputs } from "../inputs";
import type { Group, ScoreColumnId } from "./columns";
import type { Variable } from "../types";

/** Where the scores of one group and type of body take their arguments from. */
export interface Scope {
  readonly type: BodyType;
  readonly names: string;
  readonly inputs: Inputs;
  /** The column of another score of the same group. */
  readonly column: (id: ScoreColumnId) => string;
  /** The cell of another score of the same group, for one of the bodies. */
  readonly cell: (id: ScoreColumnId, index: number) => string;
  /** The column of the final score of a direction. */
  readonly final: (direction: Direction) => string;
}

/** Where the arguments of a function come from, in its order, but for the rules; `undefined`: not in the workbook. */
export function scoreArguments(id: ComputationId, group: Group, scope: Scope): (string | undefined)[] {
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
    case "OPENNESS_TOTAL":
      return scores(...OPENNESS_CRITERIA.map(criterionScore));
    case "PENALTY":
      return [column("unreliable"), column("incomplete")];
    case "FINAL":
      return group === "overall" ? [undefined] : scores(TOTAL_OF[group], "PENALTY");
    case "OVERALL":
      return [...DIRECTIONS.map(scope.final), body];
    default:
      return [undefined];
  }
}
