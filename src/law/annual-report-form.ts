import type { Printed } from "./annual-report";
import type { Text } from "./text";

/** An item of the standard form, with the number and the stops that it is printed with. */
export interface ReportItem {
  readonly id: string;
  readonly title: Text;
  /** What the item asks for, a line each. */
  readonly lines?: Readonly<Record<string, Text>>;
}

/** A part of the standard form; its number is its place. */
export interface ReportPart extends Printed<Text> {
  readonly items: readonly ReportItem[];
}

/** What the form is of, as its title says. */
export const REPORT_TITLE: Text = {
  ru: "Отчет деятельности по вопросам оказания государственных услуг",
  kk: "Мемлекеттік қызметтер көрсету мәселелері бойынша қызмет туралы есеп",
  en: "Report on activity in public services",
};

/**
 * The standard form (the second appendix to order No 193) in the wording of the source, the Russian word for word. Kazakh and
 * English are working translations: the source has the Russian alone.
 */
export const REPORT_PARTS = [
  {
    acts: ["193", "757", "19", "68"],
    value: { ru: "Общие положения", kk: "Жалпы ережелер", en: "General provisions" },
    items: [
      {
        id: "provider",
        title: {
          ru: "Сведения об услугодателе.",
          kk: "Көрсетілетін қызметті беруші туралы мәліметтер.",
          en: "Information on the provider.",
        },
      },
      {
        id: "services",
        title: {
          ru: "Информация о государственных услугах:",
          kk: "Мемлекеттік қызметтер туралы ақпарат:",
          en: "Information on public services:",
        },
        lines: {
          rendered: {
            ru: "количество оказанных государственных услуг;",
            kk: "көрсетілген мемлекеттік қызметтердің саны;",
            en: "the number of public services rendered;",
          },
          stateCorporation: {
            ru: 'количество государственных услуг, оказываемых через Государственную корпорацию "Правительство для граждан";',
            kk: '"Азаматтарға арналған үкімет" мемлекеттік корпорациясы арқылы көрсетілетін мемлекеттік қызметтердің саны;',
            en: "the number of public services rendered through the State Corporation “Government for Citizens”;",
          },
          bases: {
            ru: "количество государственных услуг, оказываемых на бесплатной и (или) платной основе;",
            kk: "тегін және (немесе) ақылы негізде көрсетілетін мемлекеттік қызметтердің саны;",
            en: "the number of public services rendered free of charge and (or) for a fee;",
          },
          forms: {
            ru: "количество государственных услуг, оказываемых в бумажной и (или) электронной форме;",
            kk: "қағаз және (немесе) электрондық нысанда көрсетілетін мемлекеттік қызметтердің саны;",
            en: "the number of public services rendered on paper and (or) in electronic form;",
          },
          acts: {
            ru: "количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг;",
            kk: "мемлекеттік қызметтер көрсету тәртібін айқындайтын, бекітілген заңға тәуелді нормативтік құқықтық актілердің саны;",
            en: "the number of approved by-laws that set how public services are rendered;",
          },
        },
      },
      {
        id: "demanded",
        title: {
          ru: "Информация о наиболее востребованных государственных услугах.",
          kk: "Неғұрлым сұранысқа ие мемлекеттік қызметтер туралы ақпарат.",
          en: "Information on the public services most in demand.",
        },
      },
    ],
  },
  {
    acts: ["193", "757", "19"],
    value: {
      ru: "Работа с услугополучателями",
      kk: "Көрсетілетін қызметті алушылармен жұмыс",
      en: "Work with recipients",
    },
    items: [
      {
        id: "access",
        title: {
          ru: "Сведения об источниках и местах доступа к информации о порядке оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету тәртібі туралы ақпаратқа қол жеткізу көздері мен орындары туралы мәліметтер.",
          en: "Where the information on how public services are rendered is to be had.",
        },
      },
      {
        id: "discussions",
        title: {
          ru: "Информация о публичных обсуждениях проектов подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілер жобаларының жария талқылаулары туралы ақпарат.",
          en: "Information on public discussions of draft by-laws that set how public services are rendered.",
        },
      },
      {
        id: "events",
        title: {
          ru: "Мероприятия, направленные на обеспечение прозрачности процесса оказания государственных услуг (разъяснительные работы, семинары, встречи, интервью и иное).",
          kk: "Мемлекеттік қызметтер көрсету процесінің ашықтығын қамтамасыз етуге бағытталған іс-шаралар (түсіндіру жұмыстары, семинарлар, кездесулер, сұхбаттар және өзгелері).",
          en: "Events that make the rendering of public services transparent (explanations, seminars, meetings, interviews and other).",
        },
      },
    ],
  },
  {
    acts: ["193", "757", "68"],
    value: {
      ru: "Деятельность по совершенствованию процессов оказания государственных услуг",
      kk: "Мемлекеттік қызметтер көрсету процестерін жетілдіру жөніндегі қызмет",
      en: "Improvement of the rendering of public services",
    },
    items: [
      {
        id: "automation",
        title: {
          ru: "Результаты автоматизации процессов оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету процестерін автоматтандыру нәтижелері.",
          en: "Results of automating the rendering of public services.",
        },
      },
      {
        id: "training",
        title: {
          ru: "Мероприятия, направленные на повышение квалификации сотрудников в сфере оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету саласындағы қызметкерлердің біліктілігін арттыруға бағытталған іс-шаралар.",
          en: "Events that raise the qualification of staff in public services.",
        },
      },
      {
        id: "rules",
        title: {
          ru: "Нормативно-правовое совершенствование процессов оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету процестерін нормативтік-құқықтық жетілдіру.",
          en: "Improvement of the rules by which public services are rendered.",
        },
      },
    ],
  },
  {
    acts: ["193", "757"],
    value: {
      ru: "Контроль за качеством оказания государственных услуг",
      kk: "Мемлекеттік қызметтер көрсету сапасын бақылау",
      en: "Control of the quality of public services",
    },
    items: [
      {
        id: "complaints",
        title: {
          ru: "Информация о жалобах услугополучателей по вопросам оказания государственных услуг (приложение).",
          kk: "Мемлекеттік қызметтер көрсету мәселелері бойынша көрсетілетін қызметті алушылардың шағымдары туралы ақпарат (қосымша).",
          en: "Information on complaints of recipients about public services (annex).",
        },
      },
      {
        id: "internalControl",
        title: {
          ru: "Результаты внутреннего контроля за качеством оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету сапасын ішкі бақылау нәтижелері.",
          en: "Results of the internal control of the quality of public services.",
        },
      },
      {
        id: "inspections",
        title: {
          ru: "Результаты контроля за качеством оказания государственных услуг, проведенного уполномоченным органом по оценке и контролю за качеством оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган жүргізген мемлекеттік қызметтер көрсету сапасын бақылау нәтижелері.",
          en: "Results of the control of the quality of public services by the body authorised to assess and control it.",
        },
      },
      {
        id: "publicMonitoring",
        title: {
          ru: "Результаты общественного мониторинга качества оказания государственных услуг.",
          kk: "Мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг нәтижелері.",
          en: "Results of the public monitoring of the quality of public services.",
        },
      },
    ],
  },
  {
    acts: ["193", "757"],
    value: {
      ru: "Перспективы дальнейшей эффективности и повышения удовлетворенности услугополучателей качеством оказания государственных услуг.",
      kk: "Мемлекеттік қызметтер көрсету сапасының одан әрі тиімділігінің және көрсетілетін қызметті алушылардың оған қанағаттануын арттырудың перспективалары.",
      en: "Prospects of further efficiency and of more satisfaction of recipients with the quality of public services.",
    },
    items: [],
  },
] as const satisfies readonly ReportPart[];

export type ReportItemId = (typeof REPORT_PARTS)[number]["items"][number]["id"] | "prospects";
