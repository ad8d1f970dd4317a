import { counted } from "./plural";

const bodies = (count: number) => counted(count, "ru", { one: "орган", few: "органа", other: "органов" });

/** The texts of the pane. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  name: "Olshem",
  language: "Язык",
  steps: { data: "Данные", scores: "Баллы", conclusions: "Заключения" },
  step: (number: number, total: number) => `Шаг ${number} из ${total}`,
  start: {
    heading: "Операционная оценка",
    lines: [
      "Olshem найдёт в этой книге таблицы с показателями и рассчитает баллы по Методике.",
      "Формулы останутся в книге: измените число, и балл пересчитается.",
      "Ваши листы не меняются, данные не покидают этот компьютер.",
    ],
    attach: "Подключить эту книгу",
  },
  data: {
    heading: "Что найдено в книге",
    again: "Прочитать книгу заново",
    next: "Перейти к баллам",
    bodies,
    rows: (count: number) => counted(count, "ru", { one: "строка", few: "строки", other: "строк" }),
    columns: "Столбцы",
    skipped: "Строки вне расчёта",
    reasons: { total: "итог", note: "примечание" },
    missing: "Не найдено",
    unused: "Не использовано",
    sheets: "Листы, где таблицы не распознаны",
    notices: "На что обратить внимание",
    nothing: "Таблицы не распознаны. Нужна строка заголовков со столбцом «Государственный орган».",
    show: "Показать в книге",
  },
  kinds: {
    services: "Оказание государственных услуг",
    satisfaction: "Удовлетворённость услугами",
    complaints: "Жалобы и заявления",
    penalties: "Факты для штрафных баллов",
  },
  types: { CGO: "ЦГО", LEB: "МИО" },
  variables: {
    body: "Государственный орган",
    services: "Оказано услуг (b, b1)",
    late: "С нарушением срока (a)",
    refusals: "Необоснованные отказы (a)",
    incomplete: "При неполном пакете (c)",
    demanded: "Истребованы лишние документы (e)",
    justifiedComplaints: "Обоснованные жалобы (i)",
    partial: "Частично автоматизировано (c)",
    full: "Полностью автоматизировано (d)",
    kinds: "Всего видов услуг (n)",
    electronic: "Оказано электронно (e)",
    rendered: "Всего оказано (z)",
    paper: "На бумаге по автоматизированным (b)",
    automatedRendered: "Всего по автоматизированным (c)",
    mobile: "В мобильных приложениях (w)",
    automatedKinds: "Автоматизировано всего (a)",
    hours: "Недоступность, часов (t)",
    proactive: "Проактивные услуги (q)",
    documents: "Цифровые документы (l)",
    service: "Услуга",
    level: "Уровень удовлетворённости (U)",
    considered: "Рассмотрено (p)",
    consideredLate: "Рассмотрено с нарушением срока (f)",
    courtJustified: "Признано обоснованными судом (a)",
    received: "Поступило (m)",
    redirectedLate: "Перенаправлено с нарушением срока (n)",
    disciplined: "Привлечено к ответственности",
    excused: "Привлечь невозможно (увольнение)",
    direction: "Направление",
    unreliable: "Недостоверные факты",
    incompleteReports: "Неполные факты",
  },
  notices: {
    noTables: () => "Ни на одном листе не найдена таблица с показателями.",
    duplicateTable: (a: Args) =>
      `Лист «${a.sheet}»: такая же таблица уже взята с листа «${a.first}», эта не используется.`,
    unknownBody: (a: Args) =>
      `«${a.body}» есть на листе «${a.sheet}», но не в таблицах услуг. Проверьте название.`,
    bodyWithoutTable: (a: Args) =>
      `«${a.body}»: на листе «${a.sheet}» такого органа нет, его баллы там будут пустыми.`,
    duplicateBody: (a: Args) =>
      `«${a.body}» встречается на листе «${a.sheet}» дважды. В расчёт идёт первая строка.`,
    textNumber: (a: Args) => `Число «${a.text}» хранится как текст. Функции прочтут его как число.`,
    unknownDirection: (a: Args) => `Направление «${a.text}» не распознано, эти факты не вычитаются.`,
    notANumber: (a: Args) => `Здесь «${a.text}», а нужно число. Балл этого органа не рассчитается.`,
    missingColumn: (a: Args) => `Нет столбца: ${a.variable}.`,
  },
  scores: {
    heading: "Баллы",
    edition: "Редакция Методики",
    editionFrom: (id: string, date: string) => `${id} (действует с ${date})`,
    write: "Рассчитать баллы",
    again: "Рассчитать заново",
    busy: "Записываем лист с баллами…",
    done: (sheet: string) =>
      `Баллы на листе «${sheet}». Формулы живые: измените исходное число, и балл пересчитается.`,
    openness: "Общая оценка и степень появятся, когда будут баллы по всем трём направлениям.",
    show: "Открыть лист",
    next: "Перейти к заключениям",
  },
  conclusions: {
    heading: "Заключения",
    forms: "Формы",
    form: {
      services: "Качество оказания государственных услуг (прил. 3, 4)",
      complaints: "Качество рассмотрения жалоб и заявлений (прил. 12)",
    },
    bodies: "Органы",
    search: "Найти орган",
    all: "Выбрать все",
    none: "Снять выбор",
    chosen: (count: number) => `Выбрано: ${bodies(count)}`,
    notFound: "Такого органа нет.",
    write: (count: number) =>
      `Составить ${counted(count, "ru", { one: "заключение", few: "заключения", other: "заключений" })}`,
    choose: "Выберите органы и формы",
    progress: (done: number, total: number) => `Готово ${done} из ${total}`,
    cancel: "Остановить",
    cancelled: (count: number) =>
      `Остановлено. Составлено: ${counted(count, "ru", { one: "лист", few: "листа", other: "листов" })}; они полны и остаются в книге.`,
    done: (count: number) =>
      `Готово: ${counted(count, "ru", { one: "лист", few: "листа", other: "листов" })}, A4. Заключения, которые уже были, не изменены.`,
    sheets: "Листы",
    needsScores: "Сначала рассчитайте баллы: заключения берут числа оттуда.",
  },
  errors: {
    title: "Не получилось",
    details: "Подробности",
    doing: {
      attach: "Читали книгу.",
      scores: "Записывали лист с баллами.",
      conclusions: "Составляли заключения.",
      select: "Открывали место в книге.",
    },
    unknown: "Excel ответил ошибкой. Книга осталась в том виде, в каком вы её видите. Попробуйте ещё раз.",
    nothingRecognised: () => "В книге не распознано ни одного органа. Вернитесь к шагу «Данные».",
    noScores: () => "Листа с баллами нет. Сначала рассчитайте баллы.",
    unknownRules: (a: Args) => `Редакции «${a.found}» нет.`,
    bodyNotScored: (a: Args) =>
      `«${a.body}»: на листе с баллами такого органа нет. Рассчитайте баллы заново.`,
    ItemNotFound: () => "Лист или ячейка, нужные для этого, пропали из книги. Прочитайте книгу заново.",
    AccessDenied: () => "Книга или лист защищены от изменений. Снимите защиту и повторите.",
    InvalidOperationInCellEditMode: () =>
      "Ячейка сейчас редактируется. Завершите ввод клавишей Enter и повторите.",
  },
  outsideExcel: "Откройте Olshem в Excel: здесь нет книги.",
};

/** Named pieces of a message, as they stand in the workbook. */
export type Args = Readonly<Record<string, string>>;

export type PaneTexts = typeof ru;
