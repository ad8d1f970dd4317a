/** What EXPLAIN alone needs; `answer.ts` loads it when it is called. */
export { call } from "../calls/catalogue";
