import { allOf, amount, outOf } from "./kk-amount";
import { NBSP, points } from "./numbers";
import { isSum } from "./digits";
import type { IndicatorLoss, Wording } from "./statements";
import { citedTables } from "./tables";
import { quoted } from "./titles";

const IN = { kk: "мемлекеттік тілде", ru: "орыс тілінде" } as const;

const ofTables = (names: readonly string[]): string =>
  `Әдістемеге 10-қосымшаның ${citedTables(names, "және")}-${names.length > 1 ? "кестелеріндегі" : "кестесіндегі"}`;

/** A loss with the part of it that each language has. */
function lostIn(loss: IndicatorLoss, after: string, digits?: number): string {
  const { kk, ru } = loss.in;
  const whole = `${amount(loss.lost)}${after}`;
  if (kk === undefined && ru === undefined) return whole;
  const known = [...(kk ? [[IN.kk, kk] as const] : []), ...(ru ? [[IN.ru, ru] as const] : [])];
  const [only] = known;
  if (known.length === 1 && only && only[1] === loss.lost) return `${only[0]} ${whole}`;
  const each =
    kk === ru
      ? `әр тілде ${amount(kk ?? 0, digits)}`
      : known.map(([language, part]) => `${language} ${amount(part, digits)}`).join(", ");
  // Parts that do not make the whole as they are printed stand alone.
  return digits === undefined && !isSum(loss) ? each : `${whole} (${each})`;
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
  languages: ({ kk, ru, digits }) =>
    `Мемлекеттік тілде – ${outOf(kk, digits)}, орыс тілінде – ${outOf(ru, digits)}.`,
  indicators: ({ tables, few, penalty }) =>
    few
      ? `${ofTables(tables)} мына индикаторлар бойынша балл ${verb(penalty)}:`
      : `${ofTables(tables)} мына индикаторлар бойынша ең көп балл ${verb(penalty)}:`,
  indicator: ({ loss, last }) =>
    loss.number === undefined
      ? `1 және 2-индикаторлардың балдары көбейтілетін ${quoted(loss.title, "kk")} – ${lostIn(loss, "")}${last ? "." : ";"}`
      : `${loss.number}-индикатор ${quoted(loss.title, "kk")} – ${lostIn(loss, "")}${last ? "." : ";"}`,
  oneIndicator: ({ loss, table, penalty, digits }) => {
    const place = `${ofTables([table])} ${loss.number}-индикатор ${quoted(loss.title, "kk")} бойынша`;
    return `${place} ${lostIn(loss, ` ${verb(penalty)}`, digits)}.`;
  },
  otherIndicators: ({ count, lost, penalty }) =>
    `Басқа ${count}${NBSP}индикатор бойынша тағы ${amount(lost)} ${verb(penalty)}.`,
  stimulus: ({ title, offered, applied, full, most, digits }) => {
    if (full) return `${title.kk} ескерілмеді: өлшем бойынша онсыз да ${allOf(most)} алынды.`;
    if (applied === offered) return `${title.kk} ${amount(applied, digits)} қосты.`;
    if (applied === 0) return `${title.kk} өлшемнің бағасын өзгертпеді.`;
    return `${title.kk} ${amount(applied, digits)} қосты: өлшемнің бағасы ${points(most)}${NBSP}балдан аспайды.`;
  },
  subordinates: ({ got, most }) => {
    if (got === 0) return "Ведомстволық бағынысты ұйымдардың ашықтығы бойынша айыппұл балдары есептелмеді.";
    const deducted = `Ведомстволық бағынысты ұйымдардың ашықтығы бойынша`;
    return got < most
      ? `${deducted} мүмкін болатын ${outOf({ got, most })} шегерілді.`
      : `${deducted} ${amount(got)} шегерілді, бұл – өлшем бойынша ең көп шегерім.`;
  },
  localSubordinates: () =>
    "Айыппұл балдары шегерілмейді: Әдістемеге 10-қосымшаның 8-кестесінің ескертпесіне сәйкес орталық мемлекеттік органдардың ведомстволық бағынысты ұйымдары бағаланады.",
};
