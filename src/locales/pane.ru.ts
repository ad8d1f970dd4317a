import { counted } from "./plural";

const bodies = (count: number) => counted(count, "ru", { one: "орган", few: "органа", other: "органов" });

/** The texts of the pane. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  language: "Язык",
  steps: { data: "Данные", scores: "Баллы", conclusions: "Заключения" },
  stepsLabel: "Шаги",
  start: {
    heading: "Операционная оценка",
    lines: [
      "Olshem найдёт в этой книге таблицы с показателями и рассчитает баллы по Методике.",
      "Формулы останутся в книге: измените число, и балл пересчитается.",
      "Ваши листы не меняются, данные не покидают этот компьютер.",
    ],
    attach: "Подключить эту книгу",
    busy: "Читаем книгу…",
  },
  data: {
    heading: "Что найдено в книге",
    again: "Прочитать книгу заново",
    next: "Перейти к баллам",
    bodies,
    rows: (count: number) => counted(count, "ru", { one: "строка", few: "строки", other: "строк" }),
    row: (number: number, text: string) => `Строка ${number}: ${text}`,
    columns: "Столбцы",
    skipped: "Строки вне расчёта",
    reasons: { total: "итог", note: "примечание" },
    missing: "Не найдено",
    unused: "Не использовано",
    sheets: (count: number) => `Листы без знакомых таблиц: ${count}`,
    sheetsHint: "Эти листы не читаются и не меняются.",
    missingHint: "Показатели, которым нужны эти данные, рассчитаны не будут.",
    notices: "На что обратить внимание",
    nothing: "Таблицы не распознаны. Нужна строка заголовков со столбцом «Государственный орган».",
    show: "Показать в книге",
    more: (count: number) => `Ещё ${count}`,
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
  levels: { info: "К сведению", warning: "Предупреждение", error: "Ошибка" },
  notices: {
    noTables: {
      title: "Знакомых таблиц нет",
      todo: "Нужна строка заголовков, где есть «Государственный орган» и названия показателей.",
      item: (_: Args): string => "",
    },
    duplicateTable: {
      title: "Такая таблица уже есть",
      todo: "Взята первая. Если нужна другая, удалите лишнюю и прочитайте книгу заново.",
      item: (a: Args) => `«${a.sheet}»; взята таблица с листа «${a.first}»`,
    },
    unknownBody: {
      title: "Органа нет в таблицах услуг",
      todo: "Строки не учтены. Проверьте, одинаково ли назван орган на всех листах.",
      item: (a: Args) => `${a.body}`,
    },
    bodyWithoutTable: {
      title: "Органа нет на листе",
      todo: "Его баллы по этой таблице останутся пустыми. Добавьте строку или исправьте название.",
      item: (a: Args) => `${a.body} (нет на листе «${a.sheet}»)`,
    },
    duplicateBody: {
      title: "Орган указан дважды",
      todo: "В расчёт идёт первая строка. Оставьте одну.",
      item: (a: Args) => `${a.body}`,
    },
    textNumber: {
      title: "Числа, сохранённые как текст",
      todo: "Они учтены как числа, исправлять не нужно.",
      item: (a: Args) => `${a.text}`,
    },
    unknownDirection: {
      title: "Направление не распознано",
      todo: "Эти факты не вычитаются. Назовите направление так, как в Методике.",
      item: (a: Args) => `${a.text}`,
    },
    notANumber: {
      title: "Вместо числа текст",
      todo: "Балл этого органа не рассчитается. Введите число.",
      item: (a: Args) => `${a.text}`,
    },
    missingColumn: {
      title: "Столбец не найден",
      todo: "Показатели, которым нужны эти данные, рассчитаны не будут. Проверьте заголовки.",
      item: (a: Args) => `${a.variable}`,
    },
  },
  scores: {
    heading: "Баллы",
    edition: "Редакция Методики",
    editionFrom: (id: string, date: string) => `${id} (с ${date})`,
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
    all: "Все",
    chosen: (count: number) => `Выбрано: ${bodies(count)}`,
    notFound: "Такого органа нет.",
    write: (count: number) =>
      `Составить ${counted(count, "ru", { one: "заключение", few: "заключения", other: "заключений" })}`,
    choose: "Выберите органы и формы",
    progress: (done: number, total: number) => `Готово ${done} из ${total}`,
    cancel: "Остановить",
    stopping: "Останавливаем…",
    cancelled: (count: number) =>
      `Остановлено. Составлено: ${counted(count, "ru", { one: "лист", few: "листа", other: "листов" })}; они полны и остаются в книге.`,
    done: (count: number) =>
      `Готово: ${counted(count, "ru", { one: "лист", few: "листа", other: "листов" })}, A4. Заключения, которые уже были, не изменены.`,
    sheets: "Составленные листы",
    finished: "Готово",
    next: "Что дальше",
    nextLines: [
      "Проверьте баллы на листах заключений.",
      "Допишите «Выводы и рекомендации» и укажите отчётный период.",
      "Сохраните книгу и распечатайте листы: они размечены под A4.",
    ],
    more: "Составить ещё",
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
