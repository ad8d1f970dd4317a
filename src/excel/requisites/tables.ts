import { REPORTS_ON_OPENNESS } from "../../law/openness/report";
import type { EntryOf } from "../input-sheets/find-tables";
import { BODY, DIRECTION, type Head, type Wording } from "../input-sheets/wording";

/** The tables of requisites: their titles and heads are how they are known again. */
export const TABLES = {
  general: {
    title: "Общие сведения",
    help: "Отчетный период печатается под названием формы так, как записан здесь.",
    heads: {
      period: ["Отчетный период (на русском языке)", "Есепті кезең (орыс тілінде)"],
      periodKk: ["Отчетный период (на казахском языке)", "Есепті кезең (қазақ тілінде)"],
    },
  },
  signatures: {
    title: "Подписи",
    help: "Если должность не указана, печатается должность из формы. Для органов, которые оценивает другая организация (п. 5 и 26), должности и подписи отсюда не печатаются. Дату достаточно указать в одной строке приложения.",
    heads: {
      appendix: ["Приложение", "Қосымша"],
      line: ["Строка", "Жол"],
      post: ["Должность (на русском языке)", "Лауазымы (орыс тілінде)"],
      postKk: ["Должность (на казахском языке)", "Лауазымы (қазақ тілінде)"],
      name: ["Расшифровка подписи", "Қолтаңбаның толық жазылуы"],
      date: ["Дата", "Күні"],
    },
  },
  bodies: {
    title: "Органы",
    help: "Представитель органа подписывает акт сверки, таблицу разногласий и уведомление об отсутствии возражений. Без казахского наименования печатается русское.",
    heads: {
      body: BODY,
      nameKk: ["Наименование на казахском языке", "Қазақ тіліндегі атауы"],
      post: ["Должность представителя (на русском языке)", "Өкілдің лауазымы (орыс тілінде)"],
      postKk: ["Должность представителя (на казахском языке)", "Өкілдің лауазымы (қазақ тілінде)"],
      name: ["ФИО представителя", "Өкілдің Т.А.Ә."],
    },
  },
  facts: {
    title: "Факты недостоверной и неполной информации",
    help: "Направление: услуги, открытость или жалобы. Вид: недостоверная или неполная. Тексты берутся по порядку; их число задаёт таблица с фактами для штрафных баллов.",
    heads: {
      body: BODY,
      direction: DIRECTION,
      kind: ["Вид", "Түрі"],
      text: ["Факт (на русском языке)", "Факті (орыс тілінде)"],
      textKk: ["Факт (на казахском языке)", "Факті (қазақ тілінде)"],
    },
  },
  /** Not written any more: the register of objections took its place. Where a workbook has it, it is still read. */
  objections: {
    title: "Возражения",
    help: "",
    heads: {
      body: BODY,
      direction: DIRECTION,
      conclusion: ["Заключение", "Қорытынды"],
      objection: ["Возражение", "Қарсылық"],
      note: ["Примечание", "Ескертпе"],
    },
  },
  report: {
    title: "Отчетные данные",
    help: `Для отчета об открытости (приложение 9): на каждую ссылку или текст своя строка. Таблицы: ${REPORTS_ON_OPENNESS.map(({ table }) => table).join(", ")}.`,
    heads: {
      body: BODY,
      table: ["Таблица", "Кесте"],
      number: ["№ индикатора", "Индикатордың №"],
      text: ["Отчетные данные (ссылка или текст)", "Есептік деректер (сілтеме немесе мәтін)"],
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type TableId = keyof typeof TABLES;
export type HeadId<T extends TableId> = Extract<keyof (typeof TABLES)[T]["heads"], string>;
/** A row of a table that holds anything, by the ids of its heads. */
export type Entry<T extends TableId> = EntryOf<HeadId<T>>;

/** Heads of a table in their order. */
export const headsOf = (id: TableId): readonly (readonly [id: string, head: Head])[] =>
  Object.entries<Head>(TABLES[id].heads);

/** The tables of each sheet, one under another. */
export const SHEETS = {
  requisites: {
    name: "Реквизиты",
    help: "Заполняется один раз и входит во все формы. Пустая ячейка печатается пустой строкой. Строки и столбцы можно добавлять.",
    tables: ["general", "signatures", "bodies", "facts"],
  },
  report: {
    name: "Отчет об открытости",
    help: "Заполняется один раз. Строки и столбцы можно добавлять.",
    tables: ["report"],
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly help: string; readonly tables: readonly TableId[] }>
>;
export type RequisitesSheet = keyof typeof SHEETS;

/** The tables that a sheet may hold, those of earlier versions among them. */
export const tablesOn = (kind: RequisitesSheet): readonly TableId[] =>
  kind === "requisites" ? [...SHEETS.requisites.tables, "objections"] : SHEETS[kind].tables;
