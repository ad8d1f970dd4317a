const check = {
  year: "Год",
  subject: "Что проверялось",
  checked: "Проверено оказанных услуг",
  violations: "Выявлено нарушений",
  measures: "Принятые меры",
};

const GROUPS = { channels: "каналам", forms: "формам", bases: "платности" };

/** The words of the annual report's tables and of what is wrong in them. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  year: "Отчетный год",
  tables: {
    provider: "Услугодатель",
    services: "Государственные услуги",
    acts: "Подзаконные акты",
    access: "Источники и места доступа к информации",
    discussions: "Публичные обсуждения",
    events: "Мероприятия по прозрачности",
    training: "Повышение квалификации",
    hearings: "Заслушивания",
    internalControl: "Внутренний контроль",
    inspections: "Контроль уполномоченного органа",
    publicMonitoring: "Общественный мониторинг",
    complaints: "Жалобы услугополучателей",
    prospects: "Перспективы",
    sources: "Источники информации",
  },
  heads: {
    provider: { item: "Сведения", value: "Значение" },
    services: {
      year: "Год",
      name: "Государственная услуга",
      code: "Код",
      provider: "Услугодатель",
      total: "Оказано всего",
      direct: "Напрямую услугодателем",
      stateCorporation: "Через Государственную корпорацию",
      portal: "Через портал «электронного правительства»",
      mobile: "Через мобильное приложение",
      free: "Бесплатно",
      paid: "На платной основе",
      paper: "В бумажной форме",
      electronic: "В электронной форме",
      proactive: "В проактивном формате",
      automation: "Автоматизация",
      automatedSince: "Автоматизирована с (год)",
    },
    acts: { year: "Год", title: "Акт", number: "Номер", date: "Дата", kind: "Утвержден или изменен" },
    access: { place: "Источник или место", address: "Адрес или ссылка", contents: "Какая информация" },
    discussions: {
      year: "Год",
      title: "Проект акта",
      date: "Дата",
      place: "Где обсуждался",
      received: "Поступило предложений",
      accepted: "Учтено предложений",
    },
    events: { year: "Год", title: "Мероприятие", date: "Дата", participants: "Участников" },
    training: { year: "Год", title: "Мероприятие", date: "Дата", participants: "Участников" },
    hearings: { year: "Год", count: "Проведено заслушиваний" },
    internalControl: check,
    inspections: check,
    publicMonitoring: {
      year: "Год",
      by: "Кто проводил",
      subject: "Что изучалось",
      recommendations: "Дано рекомендаций",
      accepted: "Принято рекомендаций",
    },
    complaints: {
      year: "Год",
      service: "Государственная услуга",
      subject: "Предмет жалобы",
      received: "Поступило жалоб",
      justified: "Из них обоснованных",
      measures: "Принятые меры",
    },
    prospects: { text: "Что намечено" },
    sources: { kind: "Вид источника", name: "Источник" },
  },
  choices: {
    item: {
      name: "Наименование",
      address: "Адрес",
      site: "Интернет-ресурс",
      contacts: "Телефон, электронная почта",
      head: "Руководитель",
      activity: "Основные направления деятельности",
    },
    automation: { partial: "частично", full: "полностью" },
    acts: { approved: "утвержден", amended: "изменен" },
  },
  /** The annex on complaints has columns of ours. */
  annexNote:
    "Форму приложения о жалобах приказ № 193 не приводит: состав граф определен составителями Olshem.",
  expected: {
    year: "год",
    count: "целое число не меньше нуля",
    text: "текст",
    date: "дату, например 15.03.2024",
    words: (words: readonly string[]) => `одно из слов: ${words.join(", ")}`,
  },
  problems: {
    noYear: "Не указан отчетный год: впишите его, например 2024.",
    yearUnread: (text: string) => `Отчетный год записан как «${text}»: впишите его числом, например 2024.`,
    olderWording: (year: number, parts: readonly number[], act: string, signed: string) =>
      `К отчету за ${year} год ${parts.length > 1 ? "пункты" : "пункт"} ${parts.join(", ")} типовой формы ${parts.length > 1 ? "могли" : "мог"} применяться в прежней редакции: Olshem знает ${parts.length > 1 ? "их" : "его"} только в редакции приказа № ${act} от ${signed}. Сверьте с приказом.`,
    noRowYear: (where: string) => `${where}: не указан год строки. Впишите его.`,
    unnamed: (where: string) => `${where}: не указано наименование услуги. Впишите его.`,
    unread: (where: string, text: string, expected: string) => `${where}: «${text}». Впишите ${expected}.`,
    negative: (where: string, value: string) =>
      `${where}: ${value}, количество не может быть меньше нуля. Исправьте его.`,
    notWhole: (where: string, value: string) =>
      `${where}: ${value}, количество должно быть целым. Исправьте его.`,
    twice: (where: string, what: string, first: string) =>
      `${where}: строка «${what}» уже есть (${first}). Оставьте одну.`,
    unlikeTotal: (where: string, group: keyof typeof GROUPS, sum: string, total: string) =>
      `${where}: всего ${total}, а по ${GROUPS[group]} в сумме ${sum}. Проверьте слагаемые и итог.`,
    aboveWhole: (where: string, part: string, whole: string) =>
      `${where}: ${part}, это больше целого (${whole}). Проверьте оба числа.`,
    automatedLater: (where: string, since: number, year: number) =>
      `${where}: автоматизирована с ${since} года, а строка о ${year} годе. Исправьте год.`,
    automationUnsaid: (where: string) =>
      `${where}: год автоматизации указан, а полностью или частично – нет. Выберите одно из двух.`,
    otherYear: (where: string, year: number) =>
      `${where}: ${year} год в отчет не входит: он сравнивает отчетный год и два предыдущих.`,
    dateOfOtherYear: (where: string, date: string, year: number) =>
      `${where}: дата ${date} не из ${year} года. Проверьте дату и год.`,
    unknownCode: (where: string, text: string) =>
      `${where}: код «${text}» не похож на код реестра (8 или 9 цифр). Проверьте его.`,
  },
  missing: {
    item: (place: string, title: string, table: string) =>
      `${place} «${title}»: нет сведений за отчетный год. Заполните таблицу «${table}».`,
    place: (part: number, item: number | undefined) =>
      item === undefined ? `Пункт ${part} типовой формы` : `Пункт ${part}, подпункт ${item}) типовой формы`,
    content: (title: string, table: string) =>
      `Пункт 5 Правил: нет сведений «${title}». Заполните таблицу «${table}».`,
    comparability: (years: readonly number[], table: string) =>
      `Пункт 7 Правил, сопоставимость: нет данных за ${years.join(" и ")} ${years.length > 1 ? "годы" : "год"}. Добавьте строки в таблицу «${table}».`,
    objectivity: (table: string) =>
      `Пункт 7 Правил, объективность: назван источник одного вида. Назовите в таблице «${table}» ещё хотя бы один.`,
    completeness: (table: string) =>
      `Пункт 7 Правил, полнота: нет перечня источников информации. Заполните таблицу «${table}».`,
  },
  difference: (title: string, report: string, assessment: string) =>
    `«${title}»: по таблице услуг отчета ${report}, по таблицам оценки ${assessment}. Проверьте оба числа.`,
};

export type ReportTexts = typeof ru;
