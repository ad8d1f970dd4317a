import { AUTOMATION } from "./automation";
import type { Explained } from "./explained";
import { MEDIA } from "./media";
import { OPENNESS } from "./openness";
import { OTHERS } from "./others";
import { SERVICES } from "./services";

/** One case of every function that can be explained. */
export const EXPLANATIONS: readonly Explained[] = [
  ...SERVICES,
  ...AUTOMATION,
  ...OPENNESS,
  ...MEDIA,
  ...OTHERS,
];
