import { COMPLAINTS_R1, COMPLAINTS_R2, COMPLAINTS_R3, COMPLAINTS_R4 } from "../../law/complaints";
import type { Computation, Variable as LawVariable } from "../../law/computation";
import {
  SERVICES_C,
  SERVICES_D,
  SERVICES_P,
  SERVICES_S,
  SERVICES_T,
  SERVICES_V,
} from "../../law/services/automation";
import { SERVICES_T1, SERVICES_T2, SERVICES_T3, SERVICES_T4 } from "../../law/services/provision";
import { SERVICES_P2, SERVICES_U } from "../../law/services/satisfaction";
import type { Text } from "../../law/text";
import { PENALTY } from "../../law/together";
import type { ListKind, Variable } from "../types";

/** A column of a new table: its head, and the variable of the law that is entered there. */
export interface Column {
  readonly head: Text;
  /** Stands in brackets behind the head. */
  readonly symbol?: string;
  /** Left out for words. */
  readonly of?: { readonly computation: Computation; readonly variable: LawVariable };
  /** Only of central state bodies. */
  readonly centralOnly?: true;
}

const text = (ru: string, kk: string, en: string): Text => ({ ru, kk, en });

function entered(computation: Computation, name: string, head: Text): Column & Required<Pick<Column, "of">> {
  const variable = computation.variables[name]!;
  return { head, symbol: String(variable.symbol), of: { computation, variable } };
}

/** A variable to which the Methodology gives no letter. */
function unlettered(computation: Computation, name: string, head: Text): Column {
  const { of } = entered(computation, name, head);
  return { head, of };
}

const central = (column: Column): Column => ({ ...column, centralOnly: true });

/** All services rendered have a letter in p. 41 and another in p. 33 and 42–44. */
const SERVICES: Column = {
  ...entered(
    SERVICES_T1,
    "services",
    text("Оказано услуг, всего", "Мемлекеттік қызмет көрсетілді, барлығы", "Services rendered, all"),
  ),
  symbol: [SERVICES_T1, SERVICES_P2].map(({ variables }) => String(variables.services.symbol)).join(", "),
};

/** The columns of each table behind that of the body, in their order. */
export const COLUMNS = {
  services: {
    services: SERVICES,
    late: entered(
      SERVICES_T1,
      "late",
      text("в т.ч. с нарушением срока", "оның ішінде мерзімі бұзылып", "of them late"),
    ),
    refusals: entered(
      SERVICES_T2,
      "refusals",
      text("Необоснованные отказы", "Негізсіз бас тартулар", "Unjustified refusals"),
    ),
    incomplete: entered(
      SERVICES_T3,
      "incomplete",
      text("При неполном пакете", "Толық емес құжаттар топтамасымен", "On an incomplete set of documents"),
    ),
    demanded: entered(
      SERVICES_T4,
      "demanded",
      text("Истребовано лишних документов", "Артық құжаттар талап етілген", "Superfluous documents demanded"),
    ),
    justifiedComplaints: entered(
      SERVICES_P2,
      "complaints",
      text("Обоснованных жалоб", "Негізді шағымдар", "Justified complaints"),
    ),
    partial: central(
      entered(
        SERVICES_T,
        "partial",
        text("Частично автоматизировано", "Ішінара автоматтандырылған", "Partly automated"),
      ),
    ),
    full: central(
      entered(
        SERVICES_T,
        "full",
        text("Полностью автоматизировано", "Толық автоматтандырылған", "Fully automated"),
      ),
    ),
    kinds: central(
      entered(
        SERVICES_T,
        "kinds",
        text("Всего видов", "Қызмет түрлерінің жалпы саны", "All kinds of service"),
      ),
    ),
    electronic: central(
      entered(
        SERVICES_V,
        "electronic",
        text("Оказано электронно", "Электрондық нысанда көрсетілген", "Rendered electronically"),
      ),
    ),
    rendered: central(
      entered(
        SERVICES_V,
        "rendered",
        text("Всего оказано", "Көрсетілген қызметтердің жалпы көлемі", "All rendered"),
      ),
    ),
    paper: central(
      entered(
        SERVICES_V,
        "paper",
        text(
          "На бумаге по автоматизированным",
          "Автоматтандырылғандар бойынша қағаз түрінде",
          "On paper although automated",
        ),
      ),
    ),
    automatedRendered: central(
      entered(
        SERVICES_V,
        "automated",
        text(
          "Всего по автоматизированным",
          "Автоматтандырылғандар бойынша барлығы",
          "All automated services rendered",
        ),
      ),
    ),
    mobile: central(
      entered(
        SERVICES_C,
        "mobile",
        text("В мобильных приложениях", "Мобильдік қосымшаларда", "In mobile applications"),
      ),
    ),
    automatedKinds: central(
      entered(
        SERVICES_C,
        "automated",
        text("Автоматизировано всего", "Барлығы автоматтандырылған", "Automated in all"),
      ),
    ),
    hours: central(
      entered(SERVICES_P, "hours", text("Простой, ч", "Қолжетімсіздік, сағат", "Hours unavailable")),
    ),
    proactive: central(
      entered(SERVICES_D, "proactive", text("Проактивных", "Проактивті қызметтер", "Proactive services")),
    ),
    documents: central(
      entered(SERVICES_S, "documents", text("Цифровых документов", "Цифрлық құжаттар", "Digital documents")),
    ),
  },
  satisfaction: {
    service: { head: text("Услуга", "Қызмет", "Service") },
    level: entered(
      SERVICES_U,
      "level",
      text("Уровень удовлетворенности", "Қанағаттану деңгейі", "Level of satisfaction"),
    ),
  },
  complaints: {
    considered: entered(
      COMPLAINTS_R1,
      "considered",
      text("Рассмотрено, всего", "Барлығы қаралған", "Considered, all"),
    ),
    consideredLate: entered(
      COMPLAINTS_R1,
      "late",
      text("с нарушением срока", "мерзімі бұзылып қаралған", "considered late"),
    ),
    courtJustified: entered(
      COMPLAINTS_R2,
      "justified",
      text("Признано обоснованными судом", "Сот негізді деп таныған", "Found justified by a court"),
    ),
    received: entered(COMPLAINTS_R3, "received", text("Поступило", "Түскен", "Received")),
    redirectedLate: entered(
      COMPLAINTS_R3,
      "redirected",
      text("Перенаправлено с нарушением срока", "Мерзімі бұзылып қайта жіберілген", "Redirected late"),
    ),
    disciplined: unlettered(
      COMPLAINTS_R4,
      "disciplined",
      text(
        "Привлечено к дисциплинарной ответственности",
        "Тәртіптік жауаптылыққа тартылған",
        "Cases of disciplinary liability",
      ),
    ),
    excused: unlettered(
      COMPLAINTS_R4,
      "excused",
      text(
        "Привлечь невозможно (увольнение)",
        "Тарту мүмкін болмаған (жұмыстан шығу)",
        "Impossible to discipline (dismissal)",
      ),
    ),
  },
  penalties: {
    direction: { head: text("Направление", "Бағыт", "Direction") },
    unreliable: unlettered(
      PENALTY,
      "unreliable",
      text("Недостоверных фактов", "Анық емес фактілер", "Unreliable facts"),
    ),
    incompleteReports: unlettered(
      PENALTY,
      "incomplete",
      text("Неполных фактов", "Толық емес фактілер", "Incomplete facts"),
    ),
  },
} as const satisfies Readonly<Record<ListKind, Readonly<Partial<Record<Variable, Column>>>>>;

/** The column of the body, first in every table. */
export const BODY: Column = { head: text("Государственный орган", "Мемлекеттік орган", "State body") };

/** The last columns of tables with figures: where these come from, and what proves them. */
export const EVIDENCE: readonly Column[] = [
  { head: text("Источник", "Дереккөз", "Source") },
  { head: text("Ссылка на подтверждение", "Растайтын құжатқа сілтеме", "Link to evidence") },
];
