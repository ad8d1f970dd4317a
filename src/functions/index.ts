import type { FunctionId } from "../calls/catalogue";
import { complaintsR1, complaintsR2, complaintsR3, complaintsR4, complaintsTotal } from "./complaints";
import {
  opennessActs,
  opennessBudget,
  opennessData,
  opennessDialog,
  opennessSite,
  opennessSubordinates,
} from "./openness/criteria";
import { opennessMedia, opennessPoints, opennessTotal } from "./openness/total";
import {
  servicesC,
  servicesD,
  servicesK3,
  servicesP,
  servicesS,
  servicesT,
  servicesV,
} from "./services/automation";
import { servicesK2, servicesT1, servicesT2, servicesT3, servicesT4 } from "./services/provision";
import { servicesK1, servicesP1, servicesP2, servicesU } from "./services/satisfaction";
import { servicesTotal } from "./services/total";
import { degree, final, overall, penalty } from "./together";
import { deadline, explain, parameter, rules } from "./tools";

/** Every custom function by its id. Names are append-only: a workbook of today calculates in ten years. */
const FUNCTIONS = {
  SERVICES_U: servicesU,
  SERVICES_P1: servicesP1,
  SERVICES_P2: servicesP2,
  SERVICES_T1: servicesT1,
  SERVICES_T2: servicesT2,
  SERVICES_T3: servicesT3,
  SERVICES_T4: servicesT4,
  SERVICES_T: servicesT,
  SERVICES_V: servicesV,
  SERVICES_C: servicesC,
  SERVICES_P: servicesP,
  SERVICES_D: servicesD,
  SERVICES_S: servicesS,
  SERVICES_K1: servicesK1,
  SERVICES_K2: servicesK2,
  SERVICES_K3: servicesK3,
  SERVICES_TOTAL: servicesTotal,
  OPENNESS_DATA: opennessData,
  OPENNESS_BUDGET: opennessBudget,
  OPENNESS_ACTS: opennessActs,
  OPENNESS_DIALOG: opennessDialog,
  OPENNESS_SITE: opennessSite,
  OPENNESS_MEDIA: opennessMedia,
  OPENNESS_SUBORDINATES: opennessSubordinates,
  OPENNESS_POINTS: opennessPoints,
  OPENNESS_TOTAL: opennessTotal,
  COMPLAINTS_R1: complaintsR1,
  COMPLAINTS_R2: complaintsR2,
  COMPLAINTS_R3: complaintsR3,
  COMPLAINTS_R4: complaintsR4,
  COMPLAINTS_TOTAL: complaintsTotal,
  PENALTY: penalty,
  FINAL: final,
  OVERALL: overall,
  DEGREE: degree,
  RULES: rules,
  PARAMETER: parameter,
  DEADLINE: deadline,
  EXPLAIN: explain,
} as const satisfies Readonly<Record<FunctionId, unknown>>;

for (const [id, calculate] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(id, calculate as (...args: unknown[]) => unknown);
}
