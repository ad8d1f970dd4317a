import { APPENDIX_1 } from "./appendix1";
import { APPENDIX_10 } from "./appendix10";
import { APPENDIX_11 } from "./appendix11";
import { APPENDIX_12 } from "./appendix12";
import { APPENDIX_13 } from "./appendix13";
import { APPENDIX_14 } from "./appendix14";
import { APPENDIX_15 } from "./appendix15";
import { APPENDIX_2 } from "./appendix2";
import { APPENDIX_3 } from "./appendix3";
import { APPENDIX_4 } from "./appendix4";
import { APPENDIX_5 } from "./appendix5";
import { APPENDIX_6 } from "./appendix6";
import { APPENDIX_7 } from "./appendix7";
import { APPENDIX_8 } from "./appendix8";
import { APPENDIX_9 } from "./appendix9";
import type { Form } from "./form";
import { NO_OBJECTIONS } from "./no-objections";

/** Every form of the Methodology, by appendix, and the notice of p. 112. */
export const FORMS: readonly Form[] = [
  APPENDIX_1,
  APPENDIX_2,
  APPENDIX_3,
  APPENDIX_4,
  APPENDIX_5,
  APPENDIX_6,
  APPENDIX_7,
  APPENDIX_8,
  APPENDIX_9,
  APPENDIX_10,
  APPENDIX_11,
  APPENDIX_12,
  APPENDIX_13,
  APPENDIX_14,
  APPENDIX_15,
  NO_OBJECTIONS,
];
