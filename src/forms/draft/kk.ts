import { COMPUTATIONS } from "../../law/computations";
import { DEGREE_WORDS } from "../../law/together";
import { advised } from "./kk-advice";
import { allOf, amount, outOf } from "./kk-amount";
import { BECAUSE, violations } from "./kk-causes";
import { indicators } from "./kk-openness";
import { isTrace, listed, NBSP, points, quantity, sentence } from "./numbers";
import type { Loss, Stimulus, Wording } from "./statements";
import { quoted } from "./titles";

/** The Kazakh of drafts: a working translation in the terms of the orders. */
export const kk: Wording = {
  ...indicators,
  points: (points) => `Өлшем бойынша ${outOf(points)} алынды.`,
  full: ({ most }) => `Өлшем бойынша ${allOf(most)} алынды.`,
  parts: ({ parts }) => {
    const [only] = parts;
    if (parts.length === 1 && only) return `${quoted(only.title, "kk")} көрсеткіші бойынша – ${outOf(only)}.`;
    return `Көрсеткіштер бойынша: ${parts.map((part) => `${quoted(part.title, "kk")} – ${outOf(part)}`).join(", ")}.`;
  },
  losses: ({ losses, complete }) => {
    const known = losses.filter(({ lost }) => lost !== undefined);
    return losses.map((loss) => lossSentence(loss, known, complete)).join(" ");
  },
  stimuli: ({ of, offered, applied, full, most }) => {
    const items = of.map(stimulus).join(", ");
    if (full) {
      const [what, without] =
        of.length === 1 ? ["Ынталандырушы көрсеткіш", "онсыз"] : ["Ынталандырушы көрсеткіштер", "оларсыз"];
      return `${what} ескерілмеді: өлшем бойынша ${without} да ${allOf(most)} алынды.`;
    }
    if (applied === offered) {
      const [only] = of;
      return of.length === 1 && only
        ? `Ынталандырушы көрсеткіш ${stimulusOf(only)} ${amount(offered)} қосты.`
        : `Ынталандырушы көрсеткіштер ${amount(offered)} қосты: ${items}.`;
    }
    if (applied === 0) return `Ынталандырушы көрсеткіштер (${items}) өлшемнің бағасын өзгертпеді.`;
    return `Ынталандырушы көрсеткіштер (${items}) бойынша ${outOf({ got: applied, most: offered })} ескерілді: өлшемнің бағасы ${points(most)}${NBSP}балдан аспайды.`;
  },
  total: ({ title, whole, points }) =>
    `${quoted(title, "kk")} ${whole === "direction" ? "бағыты" : "өлшемі"} бойынша ${outOf(points)} алынды.`,
  noFacts: () => "Анық емес және толық емес есептік ақпарат фактілері тіркелмеді.",
  deducted: ({ unreliable = 0, incomplete = 0, deducted, capped }) => {
    const of = (count: number, kind: string) =>
      count > 0 ? [`${kind} есептік ақпараттың ${quantity(count)}${NBSP}фактісі`] : [];
    const facts = [...of(unreliable, "анық емес"), ...of(incomplete, "толық емес")];
    if (facts.length === 0) return `Айыппұл балдарының шегерімі – ${amount(deducted ?? 0)}.`;
    const about = sentence(listed(facts, "және"));
    if (deducted === undefined) return `${about} тіркелді.`;
    return `${about} үшін ${amount(deducted)} шегерілді${capped ? ", бұл – бағыт бойынша ең көп шегерім" : ""}.`;
  },
  facts: () => "Тіркелген фактілер:",
  fact: ({ number, kind, text }) =>
    `${number}) ${kind === "unreliable" ? "анық емес" : "толық емес"} есептік ақпарат: ${text}`,
  final: ({ points, deducted }) =>
    deducted
      ? `Айыппұл балдарын шегеруді ескере отырып, қорытынды баға – ${amount(points)}.`
      : `Қорытынды баға – ${amount(points)}.`,
  overall: ({ points, degree }) => {
    const score = `Үш бағыт бойынша жалпы операциялық баға – ${amount(points)}`;
    return degree === "ineffective"
      ? `${score}; бұл баға бойынша мемлекеттік органның қызметі тиімсіз деп танылады.`
      : `${score}; бұл баға мемлекеттік орган қызметі тиімділігінің ${DEGREE_WORDS[degree].kk}сіне сәйкес келеді.`;
  },
  reserve: ({ of, items, others, complete }) => {
    const [first, ...next] = items.map(({ title, lost }) => ({
      name: quoted(title, "kk"),
      lost: `(${amount(lost)})`,
    }));
    if (!first) return "";
    const [one, many] = PLACES[of];
    const place = `${first.name} ${one} ${first.lost}`;
    if (next.length === 0 && others === undefined && complete) return `Бағаны арттыру резерві – ${place}.`;
    const rest = others === undefined ? "" : `, қалғандары бойынша – ${amount(others)}`;
    const named = next.map(({ name, lost }) =>
      next.length > 1 ? `${name} ${lost}` : `${name} ${one} ${lost}`,
    );
    const then =
      next.length === 0 ? "" : `, одан кейін ${listed(named, "және")}${next.length > 1 ? ` ${many}` : ""}`;
    return complete
      ? `Бағаны арттырудың ең үлкен резерві – ${place}${then}${rest}.`
      : `Қолда бар деректер бойынша бағаны арттыру резерві – ${place}${then}${rest}.`;
  },
  nothingLost: ({ advised }) => `Ең жоғары балл алынды${advised ? "" : ", ұсынымдар жоқ"}.`,
  recommended: () => "Мыналар ұсынылады:",
  advice: ({ advice, number, of }) =>
    of === 1
      ? `${sentence(advised(advice))} ұсынылады.`
      : `${number}) ${advised(advice)}${number === of ? "." : ";"}`,
};

/** Losses one after another: the greatest, those that follow, what remains; the same number of points again. */
function lossSentence(loss: Loss, known: readonly Loss[], complete: boolean): string {
  const { cause, lost, all } = loss;
  const numbers = violations(cause);
  const shown = numbers ? `: ${numbers}` : "";
  const why = BECAUSE[cause.of];
  if (lost === undefined) {
    const place = why === undefined ? "Өлшем" : `${quoted(COMPUTATIONS[cause.of].title, "kk")} көрсеткіші`;
    return `${place} бойынша балл есептелмеді${shown}.`;
  }
  const reason = why === undefined ? "" : `${why} `;
  const points = all ? allOf(lost) : amount(lost);
  const at = known.indexOf(loss);
  if (at === 0 && known.length > 1 && complete) return `Ең көп балл – ${points} – ${reason}жоғалды${shown}.`;
  if (at === 0 || all) return `${sentence(`${reason}${points}`)} жоғалды${shown}.`;
  const before = known[at - 1]!;
  if (amount(before.lost!) === amount(lost) && !isTrace(lost)) return `Сонша балл ${reason}жоғалды${shown}.`;
  const last = at === known.length - 1 && at > 1 && complete && !isTrace(lost);
  return `${last ? "Қалған" : "Тағы"} ${points} ${reason}жоғалды${shown}.`;
}

const PLACES = {
  indicators: ["көрсеткіші", "көрсеткіштері"],
  criteria: ["өлшемі", "өлшемдері"],
  directions: ["бағыты", "бағыттары"],
} as const;

const STIMULI = {
  SERVICES_D: { what: "қызметтерді проактивті форматқа көшіргені үшін", unit: "қызмет" },
  SERVICES_S: { what: "цифрлық құжаттарды іске асырғаны үшін", unit: "құжат" },
} as const satisfies Readonly<Record<Stimulus["of"], { what: string; unit: string }>>;

function stimulusOf({ of, count }: Stimulus): string {
  const { what, unit } = STIMULI[of];
  return count === undefined ? what : `${what} (${quantity(count)}${NBSP}${unit})`;
}

const stimulus = (one: Stimulus): string => `${stimulusOf(one)} – ${amount(one.points)}`;
