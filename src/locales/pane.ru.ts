import { ru as notices } from "./notices.ru";
import type { Args } from "./notices.ru";
import { OPENING } from "./opening";
import { ru as conclusions } from "./forms-pane.ru";
import { ru as wizard } from "./steps-pane.ru";
import { NOT_LOADED } from "./not-loaded";
import { counted } from "./plural";

const bodies = (count: number) => counted(count, "ru", { one: "орган", few: "органа", other: "органов" });

/** The texts of the pane. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  language: "Язык",
  steps: {
    start: "Начало",
    data: "Данные",
    rules: "Правила",
    scores: "Баллы",
    conclusions: "Заключения",
    done: "Готово",
    explain: "Разбор",
    objections: "Возражения",
    report: "Годовой отчет",
  },
  stepsLabel: "Шаги",
  start: {
    heading: OPENING.ru,
    lines: [
      "Olshem найдёт в этой книге таблицы с показателями и рассчитает баллы по Методике.",
      "Формулы останутся в книге: измените число, и балл пересчитается.",
      "Ваши листы не меняются, данные не покидают этот компьютер.",
    ],
    attach: "Подключить эту книгу",
    create: "Нет таблиц? Создать пустые",
    busy: "Читаем книгу…",
  },
  data: {
    heading: "Что найдено в книге",
    again: "Прочитать книгу заново",
    next: "Перейти к правилам",
    bodies,
    rows: (count: number) => counted(count, "ru", { one: "строка", few: "строки", other: "строк" }),
    row: (number: number, text: string) => `Строка ${number}: ${text}`,
    skipped: "Строки вне расчёта",
    reasons: { total: "итог", note: "примечание", heading: "подзаголовок", excluded: "исключено вами" },
    criteria: "Критерии",
    marked: "Органы",
    missing: "Не найдено",
    unused: "Не использовано",
    missingHint: "Показатели, которым нужны эти данные, рассчитаны не будут.",
    notices: "На что обратить внимание",
    show: "Показать в книге",
    more: (count: number) => `Ещё ${count}`,
  },
  kinds: {
    services: "Оказание государственных услуг",
    satisfaction: "Удовлетворённость услугами",
    openness: "Открытость",
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
  notices,
  repair: {
    found: "Функции Olshem не рассчитаны",
    todo: "Книгу открывали без Olshem, и в этих ячейках ошибка вместо значения. Пересчёт запишет те же формулы заново; остальные ячейки не изменятся.",
    isProtected: "лист защищён",
    repair: "Пересчитать",
    done: (count: number) =>
      `Пересчитано: ${counted(count, "ru", { one: "ячейка", few: "ячейки", other: "ячеек" })}.`,
    left: {
      protected: {
        title: "Не пересчитано: лист защищён",
        todo: "Эти ячейки не тронуты. Снимите защиту листа («Рецензирование», «Снять защиту листа») и прочитайте книгу заново.",
      },
      refused: {
        title: "Не пересчитано: Excel не дал записать формулу",
        todo: "Выберите ячейку, нажмите F2 и Enter. Формулу массива завершите клавишами Ctrl+Shift+Enter.",
      },
      unknown: {
        title: "Не пересчитано: Excel не знает имени в формуле",
        todo: "Проверьте в формуле другие имена и функции. Если они верны, закройте книгу и откройте её снова с надстройкой Olshem.",
      },
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
      `Баллы на листе «${sheet}». Это формулы Olshem: измените исходное число, и балл пересчитается.`,
    missing: (directions: readonly string[]) =>
      `Общая оценка и степень не рассчитываются: в книге нет данных о направлениях (${directions.join("; ")}).`,
    directions: { services: "услуги", openness: "открытость", complaints: "жалобы и заявления" },
    readings: (chosen: number) => (chosen === 0 ? "Чтения" : `Чтения: выбрано ${chosen}`),
    readingsHint:
      "Места Методики, которые можно понять по-разному. Выбор записывается на лист с баллами, рядом с редакцией.",
    readingsSearch: "Найти чтение",
    readingsNone: "Ничего не найдено.",
    readingsReset: "Вернуть все по умолчанию",
    byDefault: "по умолчанию",
    groups: { services: "Услуги", openness: "Открытость", complaints: "Жалобы и заявления", common: "Общие" },
    show: "Открыть лист",
    next: "Перейти к заключениям",
  },
  conclusions,
  wizard,
  errors: {
    title: "Не получилось",
    details: "Подробности",
    doing: {
      attach: "Читали книгу.",
      repair: "Пересчитывали ячейки.",
      correct: "Сохраняли то, что вы указали.",
      tables: "Создавали пустые таблицы.",
      scores: "Записывали лист с баллами.",
      conclusions: "Составляли формы.",
      numbers: "Записывали числа на листы.",
      requisites: "Открывали реквизиты.",
      objections: "Работали с возражениями.",
      report: "Работали с годовым отчетом.",
      sign: "Подписывали листы.",
      compare: "Сравнивали составленное с подписанным.",
      freeze: "Закрепляли значения.",
      thaw: "Возвращали формулы.",
      undo: "Возвращали книгу в прежний вид.",
      select: "Открывали место в книге.",
      step: "Открывали шаг.",
      language: "Переключали язык.",
    },
    unknown: "Excel ответил ошибкой. Книга осталась в том виде, в каком вы её видите. Попробуйте ещё раз.",
    nothingRecognised: () => "В книге не распознано ни одного органа. Вернитесь к шагу «Данные».",
    noScores: () => "Листа с баллами нет. Сначала рассчитайте баллы.",
    unknownRules: (a: Args) => `Редакции «${a.found}» нет.`,
    bodyNotScored: (a: Args) =>
      `«${a.body}»: на листе с баллами такого органа нет. Рассчитайте баллы заново.`,
    workbookProtected: () =>
      "Структура книги защищена: новый лист не добавить. Снимите защиту («Рецензирование», «Защитить книгу») и повторите.",
    severalSelected: () => "Выделено несколько областей или не ячейки. Выделите одну область и повторите.",
    frozenProtected: (a: Args) =>
      `Лист «${a.sheet}» защищён: на нём хранятся формулы. Ничего не изменено. Снимите защиту листа («Рецензирование», «Снять защиту листа») и повторите.`,
    brokenCells: (a: Args) =>
      `Ничего не подписано: функции Olshem не рассчитаны, а от них зависят числа форм. Ячейки: ${a.cells}${a.more === "0" ? "" : `; ещё ячеек: ${a.more}`}. На шаге «Данные» прочитайте книгу заново и нажмите «Пересчитать», затем подпишите.`,
    noRegister: (a: Args) =>
      `На листе «${a.sheet}» не найден реестр возражений. Верните его заголовки или удалите лист и создайте его заново.`,
    ItemNotFound: () => "Лист или ячейка, нужные для этого, пропали из книги. Прочитайте книгу заново.",
    AccessDenied: () => "Книга или лист защищены от изменений. Снимите защиту и повторите.",
    ChunkLoadError: () => NOT_LOADED.ru,
    InvalidOperationInCellEditMode: () =>
      "Ячейка сейчас редактируется. Завершите ввод клавишей Enter и повторите.",
  },
  outsideExcel: "Откройте Olshem в Excel: здесь нет книги.",
};

export type PaneTexts = typeof ru;
