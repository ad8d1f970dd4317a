import { agreed, amount, counted, outOf } from "./ru-plural";
import { points as shown } from "./numbers";
import { isSum } from "./digits";
import type { IndicatorLoss, Wording } from "./statements";
import { citedTables } from "./tables";
import { quoted } from "./titles";

const IN = { kk: "на государственном языке", ru: "на русском языке" } as const;

const tables = (names: readonly string[]): string =>
  `${names.length > 1 ? "таблиц" : "таблицы"} ${citedTables(names, "и")} приложения 10 к Методике`;

/** The part of a loss that each language has; nothing where neither is known, and where one has it all, that language. */
function parts({ in: { kk, ru }, lost }: IndicatorLoss, digits?: number): { all?: string; each?: string } {
  if (kk === undefined && ru === undefined) return {};
  if (kk === ru) return { each: `по ${amount(kk ?? 0, digits)} на каждом языке` };
  const known = [...(kk ? [[IN.kk, kk] as const] : []), ...(ru ? [[IN.ru, ru] as const] : [])];
  const [only] = known;
  if (known.length === 1 && only && only[1] === lost) return { all: only[0] };
  return { each: known.map(([language, part]) => `${amount(part, digits)} ${language}`).join(" и ") };
}

/** What follows a loss: ` на русском языке`, `, по 0,50 балла на каждом языке`, `, в том числе …`. */
function languages(loss: IndicatorLoss, digits?: number): string {
  const { all, each } = parts(loss, digits);
  if (each === undefined) return all === undefined ? "" : ` ${all}`;
  return each.startsWith("по ") ? `, ${each}` : `, в том числе ${each}`;
}

/** A loss with its languages; where those do not make it as they are printed, they stand alone. */
const lostIn = (loss: IndicatorLoss): string => {
  const { each } = parts(loss);
  return each !== undefined && !isSum(loss) ? each : `${amount(loss.lost)}${languages(loss)}`;
};

/** The Russian of openness. */
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
    `На государственном языке – ${outOf(kk, digits)}, на русском языке – ${outOf(ru, digits)}.`,
  indicators: ({ tables: names, few, penalty }) => {
    const verb = penalty ? "вычтены" : "потеряны";
    return few
      ? `Баллы ${verb} по индикаторам ${tables(names)}:`
      : `Больше всего баллов ${penalty ? "вычтено" : "потеряно"} по индикаторам ${tables(names)}:`;
  },
  indicator: ({ loss, last }) =>
    loss.number === undefined
      ? `${quoted(loss.title, "ru")}, на которую умножаются баллы индикаторов 1 и 2, – ${lostIn(loss)}${last ? "." : ";"}`
      : `индикатор ${loss.number} ${quoted(loss.title, "ru")} – ${lostIn(loss)}${last ? "." : ";"}`,
  oneIndicator: ({ loss, table, penalty, digits }) => {
    const place = `по индикатору ${loss.number} ${quoted(loss.title, "ru")} (таблица ${table} приложения 10 к Методике)`;
    const then = languages(loss, digits);
    if (penalty) return `Вычет – ${place}${then}.`;
    return `${agreed(loss.lost, "Потерян", "Потеряно")} ${amount(loss.lost)} ${place}${then}.`;
  },
  otherIndicators: ({ count, lost, penalty }) =>
    `Еще ${amount(lost)} ${agreed(lost, penalty ? "вычтен" : "потерян", penalty ? "вычтено" : "потеряно")} по ${counted(count, ["другому индикатору", "другим индикаторам", "другим индикаторам"])}.`,
  stimulus: ({ title, offered, applied, full, most, digits }) => {
    if (full) return `${title.ru} не учтен: критерий и без него оценен в ${amount(most)}.`;
    if (applied === offered) return `${title.ru} добавил ${amount(applied, digits)}.`;
    if (applied === 0) return `${title.ru} оценку по критерию не изменил.`;
    return `${title.ru} добавил ${amount(applied, digits)}: критерий оценивается не более чем в ${amount(most)}.`;
  },
  subordinates: (points) =>
    points.got === 0
      ? "Штрафные баллы за открытость подведомственных организаций не начислены."
      : `За открытость подведомственных организаций ${agreed(points.got, "вычтен", "вычтено")} ${amount(points.got)}${points.got < points.most ? ` из ${shown(points.most)} возможных` : ", это наибольший вычет по критерию"}.`,
  localSubordinates: () =>
    "Штрафные баллы не вычитаются: согласно примечанию к таблице 8 приложения 10 к Методике оцениваются подведомственные организации центральных государственных органов.",
};
