import type { PerBody } from "../../law/bodies";
import type { Language } from "../../law/text";
import type { ListKind } from "../types";

/** A sheet's name, and on it a title with a line of help below. */
export interface SheetTexts {
  readonly name: string;
  readonly title: string;
  readonly help: string;
}

export interface TableTexts {
  readonly services: PerBody<SheetTexts>;
  readonly lists: Readonly<Record<Exclude<ListKind, "services">, SheetTexts>>;
  readonly openness: PerBody<SheetTexts>;
  /** Head of the numbers of rows. */
  readonly number: string;
  readonly indicator: string;
  /** Heads of the columns of the state language and of Russian. */
  readonly languages: readonly [kk: string, ru: string];
  readonly refused: {
    readonly title: string;
    readonly count: string;
    readonly number: string;
    readonly upTo: (most: string) => string;
    readonly choice: string;
    readonly mark: string;
    readonly violation: string;
    readonly answered: string;
    readonly entries: string;
    readonly events: string;
  };
}

const ru: TableTexts = {
  services: {
    CGO: {
      name: "Исходные данные ЦГО",
      title:
        "Сведения об оказании государственных услуг центральными государственными органами за отчетный период",
      help: "Впишите числа за отчетный период; буквы в скобках – обозначения Методики. Если случаев не было, впишите 0.",
    },
    LEB: {
      name: "Исходные данные МИО",
      title:
        "Сведения об оказании государственных услуг местными исполнительными органами за отчетный период",
      help: "Впишите числа за отчетный период; буквы в скобках – обозначения Методики. Если случаев не было, впишите 0.",
    },
  },
  lists: {
    satisfaction: {
      name: "Удовлетворенность",
      title: "Результаты общественного мониторинга (баллы по пятибалльной шкале)",
      help: "На каждую услугу своя строка. Если услуг больше, вставьте строки и повторите название органа; лишние строки оставьте пустыми.",
    },
    complaints: {
      name: "Жалобы и заявления",
      title: "Рассмотрение жалоб и заявлений",
      help: "Впишите числа за отчетный период; буквы в скобках – обозначения Методики. Если случаев не было, впишите 0.",
    },
    penalties: {
      name: "Штрафы",
      title: "Факты недостоверной и неполной отчетной информации",
      help: "Впишите число фактов по каждому направлению. Строки без фактов оставьте пустыми.",
    },
  },
  openness: {
    CGO: {
      name: "Открытость ЦГО",
      title: "Открытость государственного органа – ЦГО",
      help: "Отметка: доля выполнения от 0 до 1 либо слово: макс, ср, н/о. У записей в блоге и у показателей СМИ – числа и проценты. У подведомственных организаций отмечаются нарушения.",
    },
    LEB: {
      name: "Открытость МИО",
      title: "Открытость государственного органа – МИО",
      help: "Отметка: доля выполнения от 0 до 1 либо слово: макс, ср, н/о. У записей в блоге и у показателей СМИ – числа и проценты. Серые строки не оцениваются.",
    },
  },
  number: "№",
  indicator: "Индикатор",
  languages: ["каз", "рус"],
  refused: {
    title: "Проверьте значение",
    count: "Нужно целое число, 0 или больше.",
    number: "Нужно число, 0 или больше.",
    upTo: (most) => `Нужно число от 0 до ${most}.`,
    choice: "Выберите направление из списка: иначе факты не вычитаются.",
    mark: "Нужна доля от 0 до 1 либо слово: макс, ср, н/о.",
    violation: "Нужна доля от 0 до 1 (1 – нарушение есть) либо н/о.",
    answered: "Нужна доля вопросов, получивших ответы, от 0 до 1 либо н/о.",
    entries: "Нужно число записей: целое, 0 или больше, либо слово: макс, ср, н/о.",
    events: "Нужна доля от 0 до 1, доли мероприятий через точку с запятой либо слово: макс, ср, н/о.",
  },
};

const kk: TableTexts = {
  services: {
    CGO: {
      name: "Бастапқы деректер ОМО",
      title:
        "Орталық мемлекеттік органдардың есепті кезеңде мемлекеттік қызметтер көрсетуі туралы мәліметтер",
      help: "Есепті кезеңдегі сандарды енгізіңіз; жақшадағы әріптер – Әдістеменің белгілері. Жағдайлар болмаса, 0 енгізіңіз.",
    },
    LEB: {
      name: "Бастапқы деректер ЖАО",
      title:
        "Жергілікті атқарушы органдардың есепті кезеңде мемлекеттік қызметтер көрсетуі туралы мәліметтер",
      help: "Есепті кезеңдегі сандарды енгізіңіз; жақшадағы әріптер – Әдістеменің белгілері. Жағдайлар болмаса, 0 енгізіңіз.",
    },
  },
  lists: {
    satisfaction: {
      name: "Қанағаттану",
      title: "Қоғамдық мониторинг нәтижелері (бес балдық шкала бойынша балдар)",
      help: "Әр қызметке бір жол. Қызметтер көп болса, жолдар қосып, органның атауын қайталаңыз; артық жолдарды бос қалдырыңыз.",
    },
    complaints: {
      name: "Шағымдар мен өтініштер",
      title: "Шағымдар мен өтініштерді қарау",
      help: "Есепті кезеңдегі сандарды енгізіңіз; жақшадағы әріптер – Әдістеменің белгілері. Жағдайлар болмаса, 0 енгізіңіз.",
    },
    penalties: {
      name: "Айыппұл фактілері",
      title: "Анық емес және толық емес есептік ақпарат фактілері",
      help: "Әр бағыт бойынша фактілер санын енгізіңіз. Фактілер жоқ жолдарды бос қалдырыңыз.",
    },
  },
  openness: {
    CGO: {
      name: "Ашықтық ОМО",
      title: "Мемлекеттік органның ашықтығы – ОМО",
      help: "Белгі: орындалу үлесі, 0-ден 1-ге дейін, немесе сөз: барынша, орт, б/ж. Блогтағы жазбалар мен БАҚ көрсеткіштері – сандар мен пайыздар. Ведомстволық бағынысты ұйымдарда бұзушылықтар белгіленеді.",
    },
    LEB: {
      name: "Ашықтық ЖАО",
      title: "Мемлекеттік органның ашықтығы – ЖАО",
      help: "Белгі: орындалу үлесі, 0-ден 1-ге дейін, немесе сөз: барынша, орт, б/ж. Блогтағы жазбалар мен БАҚ көрсеткіштері – сандар мен пайыздар. Сұр жолдар бағаланбайды.",
    },
  },
  number: "№",
  indicator: "Индикатор",
  languages: ["қаз", "орыс"],
  refused: {
    title: "Мәнді тексеріңіз",
    count: "Бүтін сан қажет, 0 немесе одан көп.",
    number: "Сан қажет, 0 немесе одан көп.",
    upTo: (most) => `0-ден ${most}-ге дейінгі сан қажет.`,
    choice: "Бағытты тізімнен таңдаңыз: әйтпесе фактілер шегерілмейді.",
    mark: "0-ден 1-ге дейінгі үлес немесе сөз қажет: барынша, орт, б/ж.",
    violation: "0-ден 1-ге дейінгі үлес (1 – бұзушылық бар) немесе б/ж қажет.",
    answered: "Жауап алған сұрақтардың 0-ден 1-ге дейінгі үлесі немесе б/ж қажет.",
    entries: "Жазбалар саны қажет: бүтін, 0 немесе одан көп, не сөз: барынша, орт, б/ж.",
    events:
      "0-ден 1-ге дейінгі үлес, нүктелі үтірмен бөлінген іс-шаралар үлестері немесе сөз қажет: барынша, орт, б/ж.",
  },
};

const en: TableTexts = {
  services: {
    CGO: {
      name: "Services, central bodies",
      title: "Public services rendered by central state bodies in the report period",
      help: "Enter the numbers of the report period; letters in brackets are those of the Methodology. Where there were no cases, enter 0.",
    },
    LEB: {
      name: "Services, local bodies",
      title: "Public services rendered by local executive bodies in the report period",
      help: "Enter the numbers of the report period; letters in brackets are those of the Methodology. Where there were no cases, enter 0.",
    },
  },
  lists: {
    satisfaction: {
      name: "Satisfaction",
      title: "Results of public monitoring (on a scale of five points)",
      help: "A row for each service. For more services insert rows and repeat the name of the body; leave rows that are too many blank.",
    },
    complaints: {
      name: "Complaints and applications",
      title: "Considering complaints and applications",
      help: "Enter the numbers of the report period; letters in brackets are those of the Methodology. Where there were no cases, enter 0.",
    },
    penalties: {
      name: "Penalty facts",
      title: "Facts of unreliable and incomplete report information",
      help: "Enter the number of facts in each direction. Leave rows without facts blank.",
    },
  },
  openness: {
    CGO: {
      name: "Openness, central bodies",
      title: "Openness of the state body: central state bodies",
      help: "A mark is the share fulfilled, 0 to 1, or a word: max, avg, n/a. Blog entries and figures of the media are numbers and per cent. For subordinate organisations violations are marked.",
    },
    LEB: {
      name: "Openness, local bodies",
      title: "Openness of the state body: local executive bodies",
      help: "A mark is the share fulfilled, 0 to 1, or a word: max, avg, n/a. Blog entries and figures of the media are numbers and per cent. Grey rows are not assessed.",
    },
  },
  number: "№",
  indicator: "Indicator",
  languages: ["kaz", "rus"],
  refused: {
    title: "Check the value",
    count: "A whole number is needed, 0 or more.",
    number: "A number is needed, 0 or more.",
    upTo: (most) => `A number from 0 to ${most} is needed.`,
    choice: "Choose the direction from the list: otherwise its facts are not deducted.",
    mark: "A share from 0 to 1 is needed, or a word: max, avg, n/a.",
    violation: "A share from 0 to 1 is needed (1: there is a violation), or n/a.",
    answered: "The share of questions answered is needed, 0 to 1, or n/a.",
    entries: "The number of entries is needed, whole, 0 or more, or a word: max, avg, n/a.",
    events:
      "A share from 0 to 1 is needed, or shares of the events parted by semicolons, or a word: max, avg, n/a.",
  },
};

/** The texts of new tables in the language of their heads. */
export const TABLE_TEXTS: Readonly<Record<Language, TableTexts>> = { ru, kk, en };
