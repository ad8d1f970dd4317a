import { held } from "./intake";
import { exact, type Rational } from "./rational";

/** Central state body, or local executive body. */
export type Body = "ЦГО" | "МИО";

/** The spellings of functions.md. */
export const SPELLINGS: Readonly<Record<Body, readonly string[]>> = {
  ЦГО: ["ЦГО", "ЦИО", "ОМО", "ОАО", "CGO"],
  МИО: ["МИО", "ЖАО", "LEB"],
};

export function bodyIn(cell: unknown): Body {
  const text = String(held(cell)).trim().toUpperCase();
  const body = (["ЦГО", "МИО"] as const).find((each) => SPELLINGS[each].includes(text));
  if (!body) throw new Error(`the reference is given no body: ${text}`);
  return body;
}

/** A number that the Methodology sets for each type of body. */
export const per = (body: Body, central: string, local: string): Rational =>
  exact(body === "ЦГО" ? central : local);
