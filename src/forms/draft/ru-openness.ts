import { agreed, amount, counted, outOf } from "./ru-plural";
import type { IndicatorLoss, Wording } from "./statements";
import { citedTables } from "./tables";
import { quoted } from "./titles";

const IN = { kk: "на государственном языке", ru: "на русском языке" } as const;

const tables = (names: readonly string[]): string =>
  `${names.length > 1 ? "таблиц" : "таблицы"} ${citedTables(names)} приложения 10 к Методике`;

/** The part of a loss that each language has. */
function languages({ in: { kk, ru }, lost }: IndicatorLoss): string {
  if (kk === undefined && ru === undefined) return "";
  if (kk === ru) return `, по ${amount(kk ?? 0)} на каждом языке`;
  const known = [...(kk ? [[IN.kk, kk] as const] : []), ...(ru ? [[IN.ru, ru] as const] : [])];
  const [only] = known;
  if (known.length === 1 && only && only[1] === lost) return ` ${only[0]}`;
  return `, в том числе ${known.map(([language, part]) => `${amount(part)} ${language}`).join(" и ")}`;
}

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
  languages: ({ kk, ru }) => `На государственном языке – ${outOf(kk)}, на русском языке – ${outOf(ru)}.`,
  indicators: ({ tables: names, few, penalty }) => {
    const verb = penalty ? "вычтены" : "потеряны";
    return few
      ? `Баллы ${verb} по индикаторам ${tables(names)}:`
      : `Больше всего баллов ${penalty ? "вычтено" : "потеряно"} по индикаторам ${tables(names)}:`;
  },
  indicator: ({ loss, last }) =>
    loss.number === undefined
      ? `${quoted(loss.title, "ru")}, на которую умножаются баллы индикаторов 1 и 2, – ${amount(loss.lost)}${languages(loss)}${last ? "." : ";"}`
      : `индикатор ${loss.number} ${quoted(loss.title, "ru")} – ${amount(loss.lost)}${languages(loss)}${last ? "." : ";"}`,
  oneIndicator: ({ loss, table, penalty }) => {
    const place = `по индикатору ${loss.number} ${quoted(loss.title, "ru")} (таблица ${table} приложения 10 к Методике)`;
    if (penalty) return `Вычет – ${place}${languages(loss)}.`;
    return `${agreed(loss.lost, "Потерян", "Потеряно")} ${amount(loss.lost)} ${place}${languages(loss)}.`;
  },
  otherIndicators: ({ count, lost, penalty }) =>
    `Еще ${amount(lost)} ${agreed(lost, penalty ? "вычтен" : "потерян", penalty ? "вычтено" : "потеряно")} по ${counted(count, ["другому индикатору", "другим индикаторам", "другим индикаторам"])}.`,
  stimulus: ({ title, offered, applied, full, most }) => {
    if (full) return `${title.ru} не учтен: критерий и без него оценен в ${amount(most)}.`;
    if (applied === offered) return `${title.ru} добавил ${amount(applied)}.`;
    if (applied === 0) return `${title.ru} оценку по критерию не изменил.`;
    return `${title.ru} добавил ${amount(applied)}: критерий оценивается не более чем в ${amount(most)}.`;
  },
  subordinates: (points) =>
    points.got === 0
      ? "Штрафные баллы за открытость подведомственных организаций не начислены."
      : `За открытость подведомственных организаций ${agreed(points.got, "вычтен", "вычтено")} ${amount(points.got)}${points.got < points.most ? ` из ${points.most} возможных` : ", наибольший вычет по критерию"}.`,
  localSubordinates: () =>
    "Штрафные баллы не вычитаются: согласно примечанию к таблице 8 приложения 10 к Методике оцениваются подведомственные организации центральных государственных органов.",
};
