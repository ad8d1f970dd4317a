import { counted } from "./plural";

const members = (count: number) => counted(count, "ru", { one: "член", few: "члена", other: "членов" });

/** The texts on objections: what is due, and what is wrong in their tables. Kazakh and English have the same keys. */
export const ru = {
  steps: {
    objections: "Возражения либо уведомление об отсутствии возражений",
    decision: "Решение специальной комиссии",
    submission: "Внесение заключения в Агентство",
    used: "Использование заключения Агентством",
    complaint: "Жалоба в рабочий орган Комиссии",
  },
  statuses: {
    overdue: "просрочено",
    open: "срок идёт",
    done: "выполнено",
    late: "выполнено с опозданием",
    missing: "срок неизвестен",
    withoutTerm: "срок не установлен",
    over: "срок истёк",
  },
  filings: {
    inTime: "в срок",
    late: "после срока, не рассматривается",
    notFiled: "день направления не указан",
    notReceived: "день получения заключения не указан",
  },
  parties: {
    body: "Оцениваемый государственный орган",
    commission: "Специальная комиссия",
    workingBody: "Рабочий орган Комиссии",
  },
  last: (date: string) => `последний день – ${date}`,
  done: (date: string) => `выполнено – ${date}`,
  missing: {
    received: "Впишите день, когда орган получил заключение.",
    schedule: "Впишите день, который для комиссии назначен в Графике.",
    meeting: "Впишите день заседания специальной комиссии.",
  },
  unknownYears: (years: string) =>
    `Переносов выходных и Курбан-айта в календаре нет за: ${years}. Впишите эти дни в таблицу календаря.`,
  beforeEditions: "День раньше первой внесённой редакции Методики, срок посчитан по ней.",
  problems: {
    noBody: "Не указан орган. Впишите его наименование.",
    noDirection: "Не указано направление. Выберите его из списка.",
    unknownBody: (body: string) => `Органа «${body}» нет среди оцениваемых. Исправьте наименование.`,
    unknownDirection: (found: string) => `«${found}» – не направление оценки. Выберите его из списка.`,
    noDate: "Не указан день. Впишите его, например 12.02.2024.",
    notADate: (found: string) => `«${found}» – не дата. Впишите день, например 12.02.2024.`,
    notOff: "Не указано, какой это день. Выберите, выходной он или рабочий.",
    beforeCalendar: (date: string, first: string) =>
      `Дата (${date}) раньше начала календаря (${first}). Возможно, вместо дня вписан год: впишите день целиком.`,
    conclusionTwice: (body: string, direction: string) =>
      `Заключение на орган «${body}» по направлению «${direction}» указано дважды. Оставьте одну строку.`,
    noticeAndObjection: (body: string) =>
      `Есть и уведомление органа «${body}» об отсутствии возражений, и его возражения. Проверьте, что из этого верно.`,
    unknownIndicator: (found: string) => `«${found}» – не показатель Методики. Выберите его из списка.`,
    unknownFigure: (found: string) =>
      `Непонятно, какое число оспаривается: «${found}». Выберите его из списка.`,
    otherDirection: (direction: string) =>
      `Показатель не относится к направлению «${direction}». Исправьте показатель или направление.`,
    noReceipt: (body: string, direction: string) =>
      `Неизвестно, когда орган «${body}» получил заключение по направлению «${direction}», поэтому неизвестен и срок возражений. Впишите день получения.`,
    filedBeforeReceived: (date: string, received: string) =>
      `Возражение направлено (${date}) раньше, чем получено заключение (${received}). Исправьте одну из дат.`,
    unknownDecision: (found: string, words: string) => `«${found}» – не решение. Выберите одно из: ${words}.`,
    decisionWithoutReason: "Решение без обоснования. Впишите, почему оно принято.",
    decisionWithoutDate:
      "Не указан ни день решения, ни день заседания специальной комиссии. Впишите один из них.",
    decisionBeforeFiling: (date: string, filed: string) =>
      `Решение (${date}) принято раньше, чем направлено возражение (${filed}). Исправьте одну из дат.`,
    decisionOnLate:
      "Возражение направлено после срока и не рассматривается (п. 111), поэтому решение ничего не меняет. Проверьте даты или уберите решение.",
    noFigure: "Возражение принято, но не указано, какое число исправляется. Выберите его из списка.",
    noCorrected: "Возражение принято, но исправленного числа нет. Впишите его.",
    notANumber: (found: string) => `«${found}» – не число. Впишите исправленное число.`,
    negative: "Исправленное число меньше нуля. Впишите верное.",
    aboveWhole: (corrected: string, whole: string) =>
      `Исправленное число (${corrected}) больше наибольшего возможного (${whole}). Впишите верное.`,
    correctedTwice: (corrected: string, other: string) =>
      `Одно и то же число исправлено по-разному: ${corrected} и ${other}. Оставьте одно из значений.`,
    unknownOrigin: (found: string) => `Непонятно, откуда член комиссии: «${found}». Выберите из списка.`,
    noOrigin: (name: string) => `Не указано, откуда член комиссии (${name}). Выберите из списка.`,
    memberTwice: (name: string) => `Член комиссии указан дважды: ${name}. Оставьте одну строку.`,
    tookPart: (name: string, body: string) =>
      `Член комиссии (${name}) участвовал в оценке органа «${body}», чьи возражения рассматриваются (п. 113). Замените его.`,
    noOrganisation: (name: string) =>
      `Не указан орган, из которого член комиссии (${name}). Впишите наименование органа.`,
    notObjecting: (name: string, organisation: string) =>
      `От органа «${organisation}» возражений в срок нет, а его сотрудник – член комиссии (${name}). По п. 113 входят сотрудники органов, представивших возражения. Проверьте состав.`,
    fewMembers: (direction: string, found: number, least: number) =>
      `В специальной комиссии по направлению «${direction}» ${members(found)}, а нужно не менее ${least} (п. 113). Дополните состав.`,
    withoutOrigin: (direction: string, origin: string) =>
      `В специальную комиссию по направлению «${direction}» не входит ни один ${origin} (п. 113). Дополните состав.`,
  },
};

export type ProcedureTexts = typeof ru;
