import { APPENDIX_3 } from "./appendix3";
import type { Form } from "./form";

/** Every form of the Methodology, by appendix. */
export const FORMS: readonly Form[] = [APPENDIX_3];
