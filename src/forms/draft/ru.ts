import { COMPUTATIONS } from "../../law/computations";
import { DEGREE_WORDS } from "../../law/together";
import { isTrace, listed, NBSP, points } from "./numbers";
import { advised } from "./ru-advice";
import { BECAUSE, violations } from "./ru-causes";
import { indicators } from "./ru-openness";
import { agreed, amount, counted, outOf, type Forms } from "./ru-plural";
import type { Loss, Stimulus, Wording } from "./statements";
import { quoted } from "./titles";

const FACT: Forms = ["факт", "факта", "фактов"];

/** The Russian of drafts. */
export const ru: Wording = {
  ...indicators,
  points: (points) => `По критерию ${agreed(points.got, "получен", "получено")} ${outOf(points)}.`,
  full: ({ most }) => `По критерию получены все ${amount(most)}.`,
  parts: ({ parts }) => {
    const each = parts.map((part) => `${quoted(part.title, "ru")} – ${outOf(part)}`);
    return each.length === 1 ? `По показателю ${each[0]}.` : `По показателям: ${each.join(", ")}.`;
  },
  losses: ({ losses, complete }) => {
    const known = losses.filter(({ lost }) => lost !== undefined);
    return losses.map((loss) => lossSentence(loss, known, complete)).join(" ");
  },
  stimuli: ({ of, offered, applied, full, most }) => {
    const items = of.map(stimulus).join(", ");
    if (full) {
      const [what, without] =
        of.length === 1
          ? ["Стимулирующий показатель не учтен", "него"]
          : ["Стимулирующие показатели не учтены", "них"];
      return `${what}: критерий и без ${without} оценен в ${amount(most)}.`;
    }
    if (applied === offered) {
      const [only] = of;
      return of.length === 1 && only
        ? `Стимулирующий показатель добавил ${amount(offered)} ${stimulusOf(only)}.`
        : `Стимулирующие показатели добавили ${amount(offered)}: ${items}.`;
    }
    if (applied === 0) return `Стимулирующие показатели (${items}) оценку по критерию не изменили.`;
    return `Из ${offeredPoints(offered)} по стимулирующим показателям (${items}) ${agreed(applied, "учтен", "учтено")} ${amount(applied)}: критерий оценивается не более чем в ${amount(most)}.`;
  },
  total: ({ title, whole, points }) =>
    `${whole === "direction" ? "По направлению" : "По критерию"} ${quoted(title, "ru")} ${agreed(points.got, "получен", "получено")} ${outOf(points)}.`,
  noFacts: () => "Фактов недостоверной и неполной отчетной информации не зафиксировано.",
  deducted: ({ unreliable = 0, incomplete = 0, deducted, capped }) => {
    const of = (count: number, kind: string) => (count > 0 ? [`${counted(count, FACT)} ${kind}`] : []);
    const facts = [...of(unreliable, "недостоверной"), ...of(incomplete, "неполной")];
    if (facts.length === 0) return `Вычет штрафных баллов составил ${amount(deducted ?? 0)}.`;
    const about = `${listed(facts, "и")} отчетной информации`;
    if (deducted === undefined) return `Зафиксировано: ${about}.`;
    const most = capped ? ", наибольший вычет по направлению" : "";
    return `За ${about} ${agreed(deducted, "вычтен", "вычтено")} ${amount(deducted)}${most}.`;
  },
  facts: () => "Зафиксированные факты:",
  fact: ({ number, kind, text }) =>
    `${number}) ${kind === "unreliable" ? "недостоверная" : "неполная"} отчетная информация: ${text}`,
  final: ({ points, deducted }) =>
    `Итоговая оценка${deducted ? " с учетом вычета штрафных баллов" : ""} – ${amount(points)}.`,
  overall: ({ points, degree }) => {
    const score = `Общая операционная оценка по трем направлениям – ${amount(points)}`;
    return degree === "ineffective"
      ? `${score}; по этой оценке деятельность государственного органа признается неэффективной.`
      : `${score}; этой оценке соответствует ${DEGREE_WORDS[degree].ru} эффективности деятельности государственного органа.`;
  },
  reserve: ({ of, items, others, complete }) => {
    const [first, ...next] = items.map(({ title, lost }) => `${quoted(title, "ru")} (${amount(lost)})`);
    const noun = PLACES[of];
    const only = next.length === 0 && others === undefined;
    if (only && complete) return `Резерв повышения оценки – по ${noun[0]} ${first}.`;
    const rest = others === undefined ? "" : `, по остальным – ${amount(others)}`;
    const then = next.length === 0 ? "" : `, затем по ${noun[next.length > 1 ? 1 : 0]} ${listed(next, "и")}`;
    const place = `по ${noun[0]} ${first}${then}${rest}.`;
    return complete
      ? `Наибольший резерв повышения оценки – ${place}`
      : `По имеющимся данным резерв повышения оценки – ${place}`;
  },
  nothingLost: ({ advised }) => `Получен максимальный балл${advised ? "" : ", рекомендаций нет"}.`,
  recommended: () => "Рекомендуется:",
  advice: ({ advice, number, of }) =>
    of === 1
      ? `Рекомендуется ${advised(advice)}.`
      : `${number}) ${advised(advice)}${number === of ? "." : ";"}`,
};

/** Losses one after another: the greatest, those that follow, what remains; the same number of points again. */
function lossSentence(loss: Loss, known: readonly Loss[], complete: boolean): string {
  const { cause, lost, all } = loss;
  const numbers = violations(cause);
  const why = BECAUSE[cause.of];
  if (lost === undefined) {
    const place =
      why === undefined
        ? "Балл по критерию"
        : `По показателю ${quoted(COMPUTATIONS[cause.of].title, "ru")} балл`;
    return `${place} не рассчитан${numbers ? `: ${numbers}` : ""}.`;
  }
  const reason = why === undefined ? "" : ` ${why}`;
  const shown = numbers ? `: ${numbers}` : "";
  const points = all ? `все ${amount(lost)}` : amount(lost);
  const at = known.indexOf(loss);
  if (known.length === 1 || (at === 0 && !complete)) {
    const verb = all ? "Потеряны" : agreed(lost, "Потерян", "Потеряно");
    return `${verb} ${points}${reason}${shown}.`;
  }
  if (at === 0) return `Больше всего – ${points} – потеряно${reason}${shown}.`;
  if (all) return `Все ${amount(lost)} потеряны${reason}${shown}.`;
  const before = known[at - 1]!;
  if (amount(before.lost!) === amount(lost) && !isTrace(lost)) return `Столько же –${reason}${shown}.`;
  const last = at === known.length - 1 && at > 1 && complete;
  const more = isTrace(lost) ? "Также" : last ? agreed(lost, "Остальной", "Остальные") : "Еще";
  return `${more} ${points} –${reason}${shown}.`;
}

const PLACES = {
  indicators: ["показателю", "показателям"],
  criteria: ["критерию", "критериям"],
  directions: ["направлению", "направлениям"],
} as const;

const STIMULI = {
  SERVICES_D: { what: "за перевод услуг в проактивный формат", units: ["услуга", "услуги", "услуг"] },
  SERVICES_S: { what: "за реализацию цифровых документов", units: ["документ", "документа", "документов"] },
} as const satisfies Readonly<Record<Stimulus["of"], { what: string; units: Forms }>>;

function stimulusOf({ of, count }: Stimulus): string {
  const { what, units } = STIMULI[of];
  return count === undefined ? what : `${what} (${counted(count, units)})`;
}

const stimulus = (one: Stimulus): string => `${stimulusOf(one)} – ${amount(one.points)}`;

/** Points in the genitive: `из 1 балла`, `из 5 баллов`. */
const offeredPoints = (offered: number): string =>
  `${points(offered)}${NBSP}${agreed(offered, "балла", Number.isInteger(offered) ? "баллов" : "балла")}`;
