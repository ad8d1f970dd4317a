import { counted } from "./plural";

const sheets = (count: number) => counted(count, "ru", { one: "лист", few: "листа", other: "листов" });

/** The texts of the step that writes the forms. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  heading: "Формы Методики",
  groups: {
    conclusions: "Заключения",
    reports: "Отчёт и таблицы баллов",
    procedure: "Сверка и возражения",
    reference: "Справочные таблицы Методики",
  },
  form: {
    overall: "Взаимодействие с физическими и юридическими лицами в целом",
    report: "Отчёт об открытости",
    points: "Баллы по критериям открытости",
    act: "Акт сверки",
    disagreements: "Таблица разногласий",
    serviceCriteria: "Критерии качества оказания услуг",
    satisfaction: "Уровень удовлетворённости услугами",
    opennessCriteria: "Критерии открытости",
    complaintCriteria: "Критерии качества рассмотрения жалоб",
  },
  appendices: (numbers: readonly number[]) => `прил. ${numbers.join(", ")}`,
  without: (directions: readonly string[]) => `Нет данных: ${directions.join("; ")}.`,
  noCentral: "Только для ЦГО, их в книге нет.",
  referenceHint: "Одинаковы для всех органов; берётся редакция листа с баллами.",
  language: "Язык форм",
  languages: { ru: "Русский", kk: "Казахский" },
  languageHints: { ru: "", kk: "Где в приказах нет казахского текста, стоит рабочий перевод." },
  numbers: "Числа в формах и на листе с баллами",
  number: { live: "Формулы Olshem", native: "Формулы Excel", values: "Значения" },
  numberHints: {
    live: "Пересчитываются там, где установлена надстройка.",
    native: "Пересчитываются и без надстройки; что формулой не выразить, остаётся значением.",
    values: "Больше не пересчитываются; если данные изменятся, составьте формы заново с формулами.",
  },
  requisites: "Реквизиты",
  requisitesHint:
    "Период, подписи, даты, факты и возражения вносятся один раз, на отдельных листах; что не внесено, печатается пустой строкой.",
  openRequisites: "Открыть реквизиты",
  bodies: "Органы",
  findBody: "Найти орган",
  noBody: "Такого органа нет.",
  all: "Все",
  chosen: (count: string) => `Выбрано: ${count}`,
  sheetCount: sheets,
  write: (count: number, atMost: boolean) =>
    atMost
      ? `Составить до ${counted(count, "ru", { one: "листа", other: "листов" })}`
      : `Составить ${sheets(count)}`,
  choose: "Выберите органы и формы",
  progress: (done: number, total: number) => `Готово ${done} из ${total}`,
  cancel: "Остановить",
  stopping: "Останавливаем…",
  keeping: "Записываем числа…",
  cancelled: (count: number) => `Остановлено. Составлено: ${sheets(count)}; недописанных листов нет.`,
  done: (count: number) => `Готово: ${sheets(count)}, A4.`,
  nothing: "Ни одного листа не составлено.",
  sheets: "Составленные листы",
  finished: "Формы составлены",
  next: "Что дальше",
  nextLines: [
    "Проверьте баллы и проекты текстов на листах форм.",
    "Допишите анализ, выводы и рекомендации: при новом составлении ваш текст останется.",
    "Сохраните книгу и распечатайте листы: они размечены под A4.",
  ],
  more: "Составить ещё",
  notices: {
    outdated: {
      title: "Баллы изменились, а текст остался прежним",
      todo: "Прочитайте текст на листе и поправьте его: место отмечено.",
    },
    changedByHand: {
      title: "Лист изменён вручную",
      todo: "Оставлен как есть, новая версия стоит отдельным листом. Сравните их и удалите лишний.",
    },
    besideSigned: {
      title: "Есть подписанная версия",
      todo: "Не изменена, новая версия стоит отдельным листом. Если она заменяет прежнюю, подпишите и её.",
    },
    protected: {
      title: "Лист защищён",
      todo: "Не составлен заново. Снимите защиту листа и составьте его ещё раз.",
    },
    copy: {
      title: "Копия листа",
      todo: "Оставлена как есть, заново составлен исходный лист. Ненужную копию удалите.",
    },
    notScored: {
      title: "У органа нет баллов для формы",
      todo: "Форма не составлена. Проверьте данные органа и рассчитайте баллы заново.",
    },
  },
  signing: "Подписать листы",
  signingHint:
    "Числа на листе станут значениями, лист будет защищён без пароля. Если данные потом изменятся, новая версия появится отдельным листом рядом.",
  toSign: "Какие листы подписать",
  findSheet: "Найти лист",
  noSheet: "Такого листа нет.",
  sign: (count: number) => (count === 0 ? "Выберите листы" : `Подписать ${sheets(count)}`),
  signed: (count: number) => `Подписано: ${sheets(count)}`,
  fingerprint: "Контрольный отпечаток",
  differences: "Отличия от подписанной версии",
  otherText: "Другой текст",
  absent: "нет",
};

export type FormsPaneTexts = typeof ru;
