import type { Vocabulary } from "./vocabulary";

/** Complaints and applications in words of the three languages (p. 97–104). */
export const COMPLAINTS_VOCABULARY: Vocabulary = {
  considered: {
    strong: [
      "рассмотр жалоб/обращ/заявлен/всего/общ",
      "қарал шағым/өтініш/барлығы/жалпы",
      "considered complaints/applications/total/all",
    ],
    usual: ["рассмотр", "қарал", "considered"],
    not:
      "наруш срок просроч несвоеврем суд перенаправ дисциплин поступ обоснован услуг отказ мерзім сот қайта бұз түскен " +
      "late court redirect received justified запрос сұрау request",
  },
  consideredLate: {
    strong: [
      "рассмотр/рассматр наруш срок",
      "рассмотр/рассматр просроч/несвоеврем",
      "жалоб/обращ наруш срок",
      "қарал мерзім бұз",
      "considered/complaints late/overdue",
    ],
    usual: ["наруш срок", "просроч", "несвоеврем", "мерзім бұз", "late/overdue/deadline"],
    weak: ["нарушен"],
    not: "перенаправ направлен услуг регистрац қайта қызмет redirect service оказано дисциплин",
  },
  courtJustified: {
    strong: [
      "суд обоснован/удовлетвор/жалоб/отменен/признан",
      "сот негізді/қанағаттан/шағым/танылған",
      "court =justified/granted/found",
    ],
    usual: ["=судом/=судами", "=сот"],
    weak: ["суд", "court"],
    not: "администрац необоснован подан подано иск обжаловано",
  },
  received: {
    strong: [
      "поступ жалоб/обращ/заявлен/всего/общ",
      "түскен/келіп шағым/өтініш/барлығы/жалпы",
      "received complaints/applications/total/all",
    ],
    usual: ["поступ", "=түсті/түскен", "received"],
    weak: ["зарегистр", "registered"],
    not: "наруш срок просроч перенаправ рассмотр суд запрос услуг документ мерзім қайта қарал сұрау late redirect consider request",
  },
  redirectedLate: {
    strong: [
      "перенаправ/переадрес/переслан наруш/просроч/срок",
      "қайта жібер мерзім",
      "redirected/forwarded late/overdue",
    ],
    weak: ["перенаправ/переадрес", "қайта жібер", "redirected/forwarded"],
    not: "рассмотр қарал",
  },
  disciplined: {
    strong: ["дисциплин", "тәртіптік", "disciplin"],
    usual: ["привлеч ответств", "взыскан", "наказан", "жауап тарт"],
    weak: ["привлеч"],
    not: "администр уголовн невозможн увол мүмкін жұмыстан dismiss impossible",
  },
  excused: {
    strong: ["привлеч невозможн", "увол", "мүмкін болма", "жұмыстан шығ", "dismiss"],
    usual: ["невозможн"],
  },
};

/** Facts of unreliable or incomplete reports (p. 20). */
export const PENALTIES_VOCABULARY: Vocabulary = {
  direction: {
    strong: ["направлени оценк", "=направление", "=направления", "=бағыт", "=бағыты", "=direction"],
    weak: ["направлени", "бағыт", "direction"],
  },
  unreliable: {
    strong: ["недостовер", "анық емес", "дұрыс емес", "unreliable/inaccurate/false"],
  },
  incompleteReports: {
    strong: [
      "неполн отчет/информац/сведени/факт",
      "толық емес есеп/ақпарат/факт",
      "incomplete report/information/facts",
    ],
    usual: ["=неполных/=неполные", "=толық емес", "incomplete"],
    weak: ["неполн"],
    not: "пакет комплект документ құжат set package documents недостовер",
  },
};
