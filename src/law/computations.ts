import { COMPLAINTS_R1, COMPLAINTS_R2, COMPLAINTS_R3, COMPLAINTS_R4, COMPLAINTS_TOTAL } from "./complaints";
import {
  SERVICES_C,
  SERVICES_D,
  SERVICES_K3,
  SERVICES_P,
  SERVICES_S,
  SERVICES_T,
  SERVICES_V,
} from "./services/automation";
import { SERVICES_K2, SERVICES_T1, SERVICES_T2, SERVICES_T3, SERVICES_T4 } from "./services/provision";
import { SERVICES_K1, SERVICES_P1, SERVICES_P2, SERVICES_U } from "./services/satisfaction";
import { SERVICES_TOTAL } from "./services/total";
import { FINAL, OVERALL, PENALTY } from "./together";

/** Every computation of the Methodology that is coded, by id. */
export const COMPUTATIONS = {
  SERVICES_U,
  SERVICES_P1,
  SERVICES_P2,
  SERVICES_K1,
  SERVICES_T1,
  SERVICES_T2,
  SERVICES_T3,
  SERVICES_T4,
  SERVICES_K2,
  SERVICES_T,
  SERVICES_V,
  SERVICES_C,
  SERVICES_P,
  SERVICES_D,
  SERVICES_S,
  SERVICES_K3,
  SERVICES_TOTAL,
  COMPLAINTS_R1,
  COMPLAINTS_R2,
  COMPLAINTS_R3,
  COMPLAINTS_R4,
  COMPLAINTS_TOTAL,
  PENALTY,
  FINAL,
  OVERALL,
} as const;

export type ComputationId = keyof typeof COMPUTATIONS;
