import { objectionLines, type Disagreement } from "../../forms/objections";
import type { Requisites } from "../../forms/requisites";
import type { OfficialLanguage } from "../../law/text";
import { appealDaysOf } from "../../procedure";
import { bodyKey } from "../../recognition";
import type { ReadObjections } from "./read";

/** The entries of a body, in the order of the register. */
function disagreementsOf(
  { procedure, filings, scores }: ReadObjections,
  body: string,
): readonly Disagreement[] {
  return procedure.entries.flatMap((entry, index): Disagreement[] => {
    const score = scores[index];
    if (bodyKey(entry.body) !== bodyKey(body)) return [];
    return [{ entry, filing: filings[index]!, ...(typeof score === "number" ? { score } : {}) }];
  });
}

/**
 * Requisites with the objections of the register and the days of the appeal; in a direction without any objection, those that
 * were entered with the requisites.
 */
export function withRegister(
  requisites: Requisites,
  read: ReadObjections,
  body: string,
  language: OfficialLanguage,
): Requisites {
  const lines = objectionLines(disagreementsOf(read, body), language);
  const others = requisites.objections.filter(
    ({ direction }) => !lines.some((line) => line.direction === direction),
  );
  return {
    ...requisites,
    objections: [...lines, ...others],
    ...(read.registered ? { registered: true } : {}),
    appeal: appealDaysOf(read.procedure, body),
  };
}
