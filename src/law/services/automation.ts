import { computation } from "../computation";
import {
  atMost,
  difference,
  notNegative,
  number,
  product,
  quotient,
  reading,
  sum,
  type Formula,
  when,
} from "../formula";

/** (½c + d) / n × k: a partly automated service counts half (reading `partial-automation`). */
const automated = (x: Record<"partial" | "full" | "kinds" | "k" | "half", Formula>): Formula =>
  product(
    quotient(
      reading("partial-automation", {
        default: sum(product(x.half, x.partial), x.full),
        full: sum(x.partial, x.full),
      }),
      x.kinds,
    ),
    x.k,
  );

export const SERVICES_T = computation(
  {
    id: "SERVICES_T",
    symbol: "T",
    only: "CGO",
    title: {
      ru: "Степень автоматизации государственных услуг",
      kk: "Мемлекеттік қызметтерді автоматтандыру дәрежесі",
      en: "Degree of automation of public services",
      officialKk: true,
    },
    variables: {
      partial: {
        symbol: "c",
        kind: "count",
        title: {
          ru: "количество видов государственных услуг, частично автоматизированных",
          kk: "ішінара автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of partly automated kinds of service",
        },
      },
      full: {
        symbol: "d",
        kind: "count",
        title: {
          ru: "количество видов государственных услуг, полностью автоматизированных",
          kk: "толық автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of fully automated kinds of service",
        },
      },
      kinds: {
        symbol: "n",
        kind: "count",
        title: {
          ru: "общее количество видов государственных услуг, кроме исключенных Межведомственной комиссией",
          kk: "Ведомствоаралық комиссия алып тастағандарды қоспағанда, мемлекеттік көрсетілетін қызметтердің жалпы саны",
          en: "number of all kinds of service but those that the Interdepartmental Commission excluded",
        },
      },
    },
    parts: [[["partial", "full"], "kinds"]],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 49 },
      constants: { k: 10, half: 0.5 },
      formula: automated,
      maximum: "k",
    }),
    // Services are counted with their sub-types from here on; the formula is the same.
    rule({
      from: "2023-07-24",
      order: "2023-07",
      cite: { paragraph: 49 },
      titles: {
        partial: {
          ru: "количество частично автоматизированных государственных услуг, включая подвиды",
          kk: "кіші түрлерін қоса алғандағы ішінара автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of partly automated services, sub-types included",
          officialKk: true,
        },
        full: {
          ru: "количество полностью автоматизированных государственных услуг, включая подвиды",
          kk: "кіші түрлерін қоса алғандағы толық автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of fully automated services, sub-types included",
          officialKk: true,
        },
        kinds: {
          ru: "общее количество государственных услуг, включая подвиды, кроме исключенных Межведомственной комиссией",
          kk: 'Мемлекеттік қызметтер көрсету мәселелері жөніндегі ведомствоаралық комиссияның шешімі бойынша "электрондық үкімет" веб-порталы арқылы көрсетілуге жатпайтын қызметтерді қоспағанда, кіші түрлерін қоса алғандағы мемлекеттік көрсетілетін қызметтердің жалпы саны',
          en: "number of all services, sub-types included, but those that the Interdepartmental Commission excluded",
          officialKk: true,
        },
      },
      constants: { k: 10, half: 0.5 },
      formula: automated,
      maximum: "k",
    }),
  ],
);

export const SERVICES_V = computation(
  {
    id: "SERVICES_V",
    symbol: "V",
    only: "CGO",
    title: {
      ru: "Эффективность автоматизации государственных услуг",
      kk: "Мемлекеттік қызметтерді автоматтандыру тиімділігі",
      en: "Effectiveness of the automation of public services",
    },
    variables: {
      electronic: {
        symbol: "e",
        kind: "count",
        title: {
          ru: "объем государственных услуг, оказанных в электронной форме",
          kk: "электрондық нысанда көрсетілген мемлекеттік қызметтер көлемі",
          en: "services rendered electronically",
        },
      },
      rendered: {
        symbol: "z",
        kind: "count",
        title: {
          ru: "общий объем оказанных государственных услуг",
          kk: "көрсетілген мемлекеттік қызметтердің жалпы көлемі",
          en: "all services rendered",
        },
      },
      paper: {
        symbol: "b",
        kind: "count",
        title: {
          ru: "объем государственных услуг, оказанных в бумажной форме по автоматизированным услугам",
          kk: "автоматтандырылған қызметтер бойынша қағаз нысанда көрсетілген мемлекеттік қызметтер көлемі",
          en: "services rendered on paper although automated",
        },
      },
      automated: {
        symbol: "c",
        kind: "count",
        title: {
          ru: "общий объем оказанных государственных услуг по автоматизированным услугам",
          kk: "автоматтандырылған қызметтер бойынша көрсетілген мемлекеттік қызметтердің жалпы көлемі",
          en: "all automated services rendered",
        },
      },
    },
    parts: [
      [["electronic"], "rendered"],
      [["paper"], "automated"],
    ],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 51 },
      constants: { k: 10 },
      formula: ({ electronic, rendered, paper, automated, k }) => {
        const online = quotient(electronic, rendered);
        const onPaper = quotient(paper, automated);
        const notOnPaper = difference(number(1), onPaper);
        return reading("electronic-share", {
          default: product(quotient(sum(online, notOnPaper), number(2)), k),
          difference: notNegative(product(difference(online, onPaper), k)),
          product: notNegative(product(product(online, notOnPaper), k)),
        });
      },
      maximum: "k",
    }),
  ],
);

const smartphoneShare = (x: Record<"mobile" | "automated" | "k", Formula>): Formula =>
  reading("smartphone-share", { default: product(quotient(x.mobile, x.automated), x.k) });

export const SERVICES_C = computation(
  {
    id: "SERVICES_C",
    symbol: "C",
    only: "CGO",
    title: {
      ru: "Смартфонизация государственных услуг",
      kk: "Мемлекеттік қызметтерді смартфондандыру",
      en: "Public services on the smartphone",
      officialKk: true,
    },
    variables: {
      mobile: {
        symbol: "w",
        kind: "count",
        title: {
          ru: "количество государственных услуг, доступных в мобильных приложениях",
          kk: "мобильдік қосымшаларда қолжетімді мемлекеттік қызметтер саны",
          en: "number of services available in mobile applications",
        },
      },
      automated: {
        symbol: "a",
        kind: "count",
        title: {
          ru: "количество полностью и частично автоматизированных государственных услуг",
          kk: "толық және ішінара автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of fully and partly automated services",
        },
      },
    },
    parts: [[["mobile"], "automated"]],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 52 },
      constants: { k: 5 },
      formula: smartphoneShare,
      maximum: "k",
    }),
    // Services are counted with their sub-types from here on; the formula is the same.
    rule({
      from: "2023-07-24",
      order: "2023-07",
      cite: { paragraph: 52 },
      titles: {
        mobile: {
          ru: "количество государственных услуг, доступных в мобильных приложениях, включая подвиды",
          kk: "кіші түрлерін қоса алғандағы мобильдік қосымшаларда қолжетімді мемлекеттік қызметтер саны",
          en: "number of services available in mobile applications, sub-types included",
          officialKk: true,
        },
        automated: {
          ru: "количество полностью и частично автоматизированных государственных услуг, включая подвиды",
          kk: "кіші түрлерін қоса алғандағы толық және ішінара автоматтандырылған мемлекеттік қызметтер саны",
          en: "number of fully and partly automated services, sub-types included",
          officialKk: true,
        },
      },
      constants: { k: 5 },
      formula: smartphoneShare,
      maximum: "k",
    }),
  ],
);

export const SERVICES_P = computation(
  {
    id: "SERVICES_P",
    symbol: "P",
    only: "CGO",
    title: {
      ru: "Длительность недоступности автоматизированных государственных услуг",
      kk: "Автоматтандырылған мемлекеттік қызметтердің қолжетімсіздік ұзақтығы",
      en: "Duration of unavailability of automated public services",
    },
    variables: {
      hours: {
        symbol: "t",
        kind: "quantity",
        title: {
          ru: "длительность недоступности услуг в электронном формате, в часах",
          kk: "электрондық форматтағы қызметтердің қолжетімсіздік ұзақтығы, сағатпен",
          en: "hours for which electronic services were unavailable",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 53 },
      constants: { w: 0.2, most: 5 },
      formula: ({ hours, w, most }) => atMost(most, product(hours, w)),
      maximum: "most",
    }),
  ],
);

export const SERVICES_D = computation(
  {
    id: "SERVICES_D",
    symbol: "D",
    only: "CGO",
    title: {
      ru: "Внедрение проактивного формата оказания государственных услуг",
      kk: "Мемлекеттік қызметтерді көрсетудің проактивті форматын енгізу",
      en: "Introduction of the proactive format of public services",
    },
    variables: {
      proactive: {
        symbol: "q",
        kind: "count",
        title: {
          ru: "количество государственных услуг, переведенных в проактивный формат в отчетном периоде",
          kk: "есепті кезеңде проактивті форматқа көшірілген мемлекеттік қызметтер саны",
          en: "number of services made proactive in the report period",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 54 },
      constants: { k: 1, most: 3 },
      formula: ({ proactive, k, most }) => atMost(most, product(proactive, k)),
      maximum: "most",
    }),
  ],
);

export const SERVICES_S = computation(
  {
    id: "SERVICES_S",
    symbol: "S",
    only: "CGO",
    title: {
      ru: "Реализация цифровых документов",
      kk: "Цифрлық құжаттарды іске асыру",
      en: "Digital documents put into use",
    },
    variables: {
      documents: {
        symbol: "l",
        kind: "count",
        title: {
          ru: "количество реализованных цифровых документов в мобильном приложении в отчетном периоде",
          kk: "есепті кезеңде мобильдік қосымшада іске асырылған цифрлық құжаттар саны",
          en: "number of digital documents put into the mobile application in the report period",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 55 },
      constants: { k: 1, most: 2 },
      formula: ({ documents, k, most }) => atMost(most, product(documents, k)),
      maximum: "most",
    }),
  ],
);

export const SERVICES_K3 = computation(
  {
    id: "SERVICES_K3",
    symbol: "K3",
    only: "CGO",
    title: {
      ru: "Автоматизация государственных услуг",
      kk: "Мемлекеттік қызметтерді автоматтандыру",
      en: "Automation of public services",
      officialKk: true,
    },
    variables: {
      t: { symbol: "T", kind: { pointsOf: "SERVICES_T" }, title: SERVICES_T.title },
      v: { symbol: "V", kind: { pointsOf: "SERVICES_V" }, title: SERVICES_V.title },
      c: { symbol: "C", kind: { pointsOf: "SERVICES_C" }, title: SERVICES_C.title },
      p: { symbol: "P", kind: { pointsOf: "SERVICES_P" }, title: SERVICES_P.title },
      d: { symbol: "D", kind: { pointsOf: "SERVICES_D" }, title: SERVICES_D.title },
      s: { symbol: "S", kind: { pointsOf: "SERVICES_S" }, title: SERVICES_S.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 47 },
      constants: { most: 25 },
      formula: ({ t, v, c, p, d, s, most }) => {
        const base = difference(sum(t, v, c), p);
        const withStimuli = sum(base, d, s);
        return notNegative(
          reading("stimulus-cap", {
            default: atMost(most, withStimuli),
            "all-or-nothing": when(withStimuli, "<=", most, withStimuli, base),
          }),
        );
      },
      maximum: "most",
    }),
  ],
);
