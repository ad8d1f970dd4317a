import { allOf, amount, outOf } from "./kk-amount";
import { NBSP, points } from "./numbers";
import type { IndicatorLoss, Wording } from "./statements";
import { citedTables } from "./tables";
import { quoted } from "./titles";

const IN = { kk: "мемлекеттік тілде", ru: "орыс тілінде" } as const;

const ofTables = (names: readonly string[]): string =>
  `Әдістемеге 10-қосымшаның ${citedTables(names)}-${names.length > 1 ? "кестелеріндегі" : "кестесіндегі"}`;

/** A loss with the part of it that each language has. */
function lostIn({ in: { kk, ru }, lost }: IndicatorLoss, after: string): string {
  const whole = `${amount(lost)}${after}`;
  if (kk === undefined && ru === undefined) return whole;
  if (kk === ru) return `${whole} (әр тілде ${amount(kk ?? 0)})`;
  const known = [...(kk ? [[IN.kk, kk] as const] : []), ...(ru ? [[IN.ru, ru] as const] : [])];
  const [only] = known;
  if (known.length === 1 && only && only[1] === lost) return `${only[0]} ${whole}`;
  return `${whole} (${known.map(([language, part]) => `${language} ${amount(part)}`).join(", ")})`;
}

const verb = (penalty: boolean): string => (penalty ? "шегерілді" : "жоғалды");

/** The Kazakh of openness. */
export const indicators: Pick<
  Wording,
  | "languages"
  | "indicators"
  | "indicator"
  | "oneIndicator"
  | "otherIndicators"
  | "stimulus"
  | "subordinates"
  | "localSubordinates"
> = {
  languages: ({ kk, ru }) => `Мемлекеттік тілде – ${outOf(kk)}, орыс тілінде – ${outOf(ru)}.`,
  indicators: ({ tables, few, penalty }) =>
    few
      ? `${ofTables(tables)} мына индикаторлар бойынша балл ${verb(penalty)}:`
      : `${ofTables(tables)} мына индикаторлар бойынша ең көп балл ${verb(penalty)}:`,
  indicator: ({ loss, last }) =>
    loss.number === undefined
      ? `1 және 2-индикаторлардың балдары көбейтілетін ${quoted(loss.title, "kk")} – ${lostIn(loss, "")}${last ? "." : ";"}`
      : `${loss.number}-индикатор ${quoted(loss.title, "kk")} – ${lostIn(loss, "")}${last ? "." : ";"}`,
  oneIndicator: ({ loss, table, penalty }) => {
    const place = `${ofTables([table])} ${loss.number}-индикатор ${quoted(loss.title, "kk")} бойынша`;
    return `${place} ${lostIn(loss, ` ${verb(penalty)}`)}.`;
  },
  otherIndicators: ({ count, lost, penalty }) =>
    `Басқа ${count}${NBSP}индикатор бойынша тағы ${amount(lost)} ${verb(penalty)}.`,
  stimulus: ({ title, offered, applied, full, most }) => {
    if (full) return `${title.kk} ескерілмеді: өлшем бойынша онсыз да ${allOf(most)} алынды.`;
    if (applied === offered) return `${title.kk} ${amount(applied)} қосты.`;
    if (applied === 0) return `${title.kk} өлшемнің бағасын өзгертпеді.`;
    return `${title.kk} ${amount(applied)} қосты: өлшемнің бағасы ${points(most)}${NBSP}балдан аспайды.`;
  },
  subordinates: ({ got, most }) => {
    if (got === 0) return "Ведомстволық бағынысты ұйымдардың ашықтығы бойынша айыппұл балдары есептелмеді.";
    const deducted = `Ведомстволық бағынысты ұйымдардың ашықтығы бойынша`;
    return got < most
      ? `${deducted} мүмкін болатын ${outOf({ got, most })} шегерілді.`
      : `${deducted} ${amount(got)} шегерілді, бұл – өлшем бойынша ең көп шегерім.`;
  },
  localSubordinates: () =>
    "Айыппұл балдары шегерілмейді: Әдістемеге 10-қосымшаның 8-кестесіне ескертпеге сәйкес орталық мемлекеттік органдардың ведомстволық бағынысты ұйымдары бағаланады.",
};
