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
  parts: ({ parts, digits }) => {
    const [only] = parts;
    if (parts.length === 1 && only)
      return `${quoted(only.title, "kk")} көрсеткіші бойынша – ${outOf(only, digits)}.`;
    return `Көрсеткіштер бойынша: ${parts.map((part) => `${quoted(part.title, "kk")} – ${outOf(part, digits)}`).join(", ")}.`;
  },
  losses: ({ losses, complete, digits }) => {
    const known = losses.filter(({ lost }) => lost !== undefined);
    return losses.map((loss) => lossSentence(loss, { known, complete, digits })).join(" ");
  },
  stimuli: ({ of, offered, applied, full, most }) => {
    const items = of.map(stimulus).join(", ");
    const [only] = of;
    if (full) {
      const [what, without] =
        of.length === 1 ? ["Ынталандырушы көрсеткіш", "онсыз"] : ["Ынталандырушы көрсеткіштер", "оларсыз"];
      return `${what} ескерілмеді: өлшем бойынша ${without} да ${allOf(most)} алынды.`;
    }
    if (applied === offered) {
      return of.length === 1 && only
        ? `Ынталандырушы көрсеткіш ${stimulusOf(only)} ${amount(offered)} қосты.`
        : `Ынталандырушы көрсеткіштер ${amount(offered)} қосты: ${items}.`;
    }
    const offer =
      of.length === 1 && only
        ? `Ынталандырушы көрсеткіш бойынша ${stimulusOf(only)} ${amount(offered)} беріледі`
        : `Ынталандырушы көрсеткіштер бойынша ${amount(offered)} беріледі: ${items}`;
    if (applied === 0) return `${offer}; бұдан өлшемнің бағасы өзгермеді.`;
    return `${offer}; өлшемнің бағасы ${points(most)}${NBSP}балдан аспайтындықтан, ${amount(applied)} ескерілді.`;
  },
  total: ({ title, whole, points }) =>
    `${quoted(title, "kk")} ${whole === "direction" ? "бағыты" : "өлшемі"} бойынша ${points.got === points.most ? allOf(points.most) : outOf(points)} алынды.`,
  noFacts: () => "Анық емес және (немесе) толық емес есептік ақпарат ұсыну фактілері тіркелмеді.",
  deducted: ({ unreliable = 0, incomplete = 0, deducted, capped }) => {
    const kinds = [
      ...(unreliable > 0 ? [{ kind: "анық емес", facts: counted(unreliable) }] : []),
      ...(incomplete > 0 ? [{ kind: "толық емес", facts: counted(incomplete) }] : []),
    ];
    const [only] = kinds;
    if (!only) return `Айыппұл балдарының шегерімі – ${amount(deducted ?? 0)}.`;
    const told = (after: string) =>
      kinds.length === 1
        ? `${sentence(only.kind)} есептік ақпарат ${after} (${only.facts})`
        : `${sentence(kinds.map(({ kind, facts }) => `${kind} (${facts})`).join(" және "))} есептік ақпарат ${after}`;
    if (deducted === undefined) return `${told("ұсыну")} тіркелді.`;
    return `${told("ұсынғаны үшін")} ${amount(deducted)} шегерілді${capped ? ", бұл – бағыт бойынша ең көп шегерім" : ""}.`;
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
  reserve: ({ of, items, others, complete, digits }) => {
    const [first, ...next] = items.map(({ title, lost }) => ({
      name: quoted(title, "kk"),
      lost: `(${amount(lost, digits)})`,
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
  nothingToAdvise: () => "Ұсынымдар жоқ.",
  recommended: () => "Мыналар ұсынылады:",
  advice: ({ advice, number, of }) =>
    of === 1
      ? `${sentence(advised(advice))} ұсынылады.`
      : `${number}) ${advised(advice)}${number === of ? "." : ";"}`,
};

const counted = (facts: number): string => `${quantity(facts)}${NBSP}факт`;

/** Where a loss stands: among those with points, which may be all of them. */
interface Among {
  readonly known: readonly Loss[];
  readonly complete: boolean;
  readonly digits: number | undefined;
}

/** Losses one after another: the greatest, those that follow, what remains; the same number of points again. */
function lossSentence(loss: Loss, { known, complete, digits }: Among): string {
  const { cause, lost, all } = loss;
  const numbers = violations(cause);
  const shown = numbers ? `: ${numbers}` : "";
  const why = BECAUSE[cause.of];
  if (lost === undefined) {
    const place = why === undefined ? "Өлшем" : `${quoted(COMPUTATIONS[cause.of].title, "kk")} көрсеткіші`;
    return `${place} бойынша балл есептелмеді${shown}.`;
  }
  const reason = why === undefined ? "" : `${why} `;
  const shownLost = amount(lost, digits);
  const points = all ? allOf(lost) : shownLost;
  const at = known.indexOf(loss);
  if (at === 0 && known.length > 1 && complete) return `Ең көп балл – ${points} – ${reason}жоғалды${shown}.`;
  if (at === 0 || all) return `${sentence(`${reason}${points}`)} жоғалды${shown}.`;
  const before = known[at - 1]!;
  if (amount(before.lost!, digits) === shownLost && !isTrace(lost, digits))
    return `Сонша балл ${reason}жоғалды${shown}.`;
  const last = at === known.length - 1 && at > 1 && complete && !isTrace(lost, digits);
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
