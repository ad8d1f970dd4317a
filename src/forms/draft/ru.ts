import { COMPUTATIONS } from "../../law/computations";
import { DEGREE_WORDS } from "../../law/together";
import { isTrace, listed } from "./numbers";
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
  parts: ({ parts, digits }) => {
    const each = parts.map((part) => `${quoted(part.title, "ru")} – ${outOf(part, digits)}`);
    return each.length === 1 ? `По показателю ${each[0]}.` : `По показателям: ${each.join(", ")}.`;
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
        of.length === 1
          ? ["Стимулирующий показатель не учтен", "него"]
          : ["Стимулирующие показатели не учтены", "них"];
      return `${what}: критерий и без ${without} оценен в ${amount(most)}.`;
    }
    if (applied === offered) {
      return of.length === 1 && only
        ? `Стимулирующий показатель добавил ${amount(offered)} ${stimulusOf(only)}.`
        : `Стимулирующие показатели добавили ${amount(offered)}: ${items}.`;
    }
    const offer =
      of.length === 1 && only
        ? `Стимулирующий показатель дает ${amount(offered)} ${stimulusOf(only)}`
        : `Стимулирующие показатели дают ${amount(offered)}: ${items}`;
    if (applied === 0) return `${offer}; оценка по критерию от этого не изменилась.`;
    return `${offer}; ${agreed(applied, "учтен", "учтено")} ${amount(applied)}, так как критерий оценивается не более чем в ${amount(most)}.`;
  },
  total: ({ title, whole, points }) => {
    const place = `${whole === "direction" ? "По направлению" : "По критерию"} ${quoted(title, "ru")}`;
    return points.got === points.most
      ? `${place} получены все ${amount(points.most)}.`
      : `${place} ${agreed(points.got, "получен", "получено")} ${outOf(points)}.`;
  },
  noFacts: () => "Фактов представления недостоверной и (или) неполной отчетной информации не зафиксировано.",
  deducted: ({ unreliable = 0, incomplete = 0, deducted, capped }) => {
    const kinds = [
      ...(unreliable > 0 ? [{ kind: "недостоверной", facts: counted(unreliable, FACT) }] : []),
      ...(incomplete > 0 ? [{ kind: "неполной", facts: counted(incomplete, FACT) }] : []),
    ];
    const [only] = kinds;
    if (!only) return `Вычет штрафных баллов составил ${amount(deducted ?? 0)}.`;
    const about =
      kinds.length === 1
        ? `представление ${only.kind} отчетной информации (${only.facts})`
        : `представление ${kinds.map(({ kind, facts }) => `${kind} (${facts})`).join(" и ")} отчетной информации`;
    if (deducted === undefined) return `Зафиксировано ${about}.`;
    const most = capped ? ", это наибольший вычет по направлению" : "";
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
  reserve: ({ of, items, others, complete, digits }) => {
    const [first, ...next] = items.map(
      ({ title, lost }) => `${quoted(title, "ru")} (${amount(lost, digits)})`,
    );
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
  nothingToAdvise: () => "Рекомендаций нет.",
  recommended: () => "Рекомендуется:",
  advice: ({ advice, number, of }) =>
    of === 1
      ? `Рекомендуется ${advised(advice)}.`
      : `${number}) ${advised(advice)}${number === of ? "." : ";"}`,
};

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
  const shownLost = amount(lost, digits);
  const points = all ? `все ${shownLost}` : shownLost;
  const at = known.indexOf(loss);
  if (known.length === 1 || (at === 0 && !complete)) {
    const verb = all ? "Потеряны" : agreed(lost, "Потерян", "Потеряно");
    return `${verb} ${points}${reason}${shown}.`;
  }
  if (at === 0) return `Больше всего – ${points} – потеряно${reason}${shown}.`;
  if (all) return `Все ${shownLost} потеряны${reason}${shown}.`;
  const before = known[at - 1]!;
  if (amount(before.lost!, digits) === shownLost && !isTrace(lost, digits))
    return `Столько же –${reason}${shown}.`;
  const last = at === known.length - 1 && at > 1 && complete;
  const more = isTrace(lost, digits) ? "Также" : last ? agreed(lost, "Оставшийся", "Остальные") : "Еще";
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
