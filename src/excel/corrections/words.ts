import type { Correction, ListKind, Variable } from "../../recognition";

/*
 * Workbooks keep these words: one that was given once stays, whatever the pane comes to call it.
 */

export const WHAT: Readonly<Record<Correction["code"], string>> = {
  field: "Столбец или строка показателя",
  unused: "Не показатель",
  exclude: "Строки не учитываются",
  join: "Один орган",
  apart: "Разные органы",
  type: "Тип органа",
};

export const KINDS: Readonly<Record<ListKind, string>> = {
  services: "Услуги",
  satisfaction: "Удовлетворенность",
  complaints: "Жалобы и заявления",
  penalties: "Факты для штрафных баллов",
};

export const VARIABLES: Readonly<Record<Variable, string>> = {
  body: "Государственный орган",
  // services (p. 33, 41–55)
  services: "Оказано услуг",
  late: "С нарушением срока",
  refusals: "Необоснованные отказы",
  incomplete: "При неполном пакете документов",
  demanded: "Истребованы лишние документы",
  justifiedComplaints: "Обоснованные жалобы",
  partial: "Частично автоматизировано",
  full: "Полностью автоматизировано",
  kinds: "Всего видов услуг",
  electronic: "Оказано в электронной форме",
  rendered: "Оказано всеми способами",
  paper: "Оказано автоматизированных на бумаге",
  automatedRendered: "Оказано автоматизированных",
  mobile: "В мобильных приложениях",
  automatedKinds: "Всего автоматизировано",
  hours: "Часы недоступности",
  proactive: "Проактивные услуги",
  documents: "Цифровые документы",
  // satisfaction (p. 31)
  service: "Услуга",
  level: "Уровень удовлетворенности",
  // complaints (p. 97–104)
  considered: "Рассмотрено",
  consideredLate: "Рассмотрено с нарушением срока",
  courtJustified: "Признано обоснованными судом",
  received: "Поступило",
  redirectedLate: "Перенаправлено с нарушением срока",
  disciplined: "Привлечено к ответственности",
  excused: "Привлечь невозможно",
  // penalty facts (p. 20)
  direction: "Направление",
  unreliable: "Недостоверная информация",
  incompleteReports: "Неполная информация",
};
