import { counted } from "./plural";
import type { StepsTexts } from "./steps.ru";

/** Kazakh nouns keep their singular after a number. */
const sheets = (count: number) => counted(count, "kk", { other: "парақ" });
const bodies = (count: number) => counted(count, "kk", { other: "орган" });
const list = (names: readonly string[]) => names.map((name) => `«${name}»`).join(", ");

export const kk: StepsTexts = {
  start: {
    found: "Кітаптан табылды",
    nothing:
      "Кітаптан көрсеткіштер кестелері табылмады. Бос кестелер жасаңыз немесе «Деректер» қадамында өз кестелеріңізді көрсетіңіз.",
    ours: "Бұған дейін жасалғаны",
    scores: "Балдар",
    forms: (count) => `Нысандар: ${sheets(count)}`,
  },
  rules: {
    heading: "Есептеу ережелері",
    date: "Бағаланатын кезеңнің күні",
    dateHint: "Сол күні қолданыста болған редакция таңдалады.",
    tooEarly: (date) =>
      `Ол күні қолданыста болған редакцияны Olshem білмейді: біріншісі ${date} күнінен бастап қолданылады.`,
    unreadable: (text, sheet) =>
      `«${sheet}» парағында ережелер былай жазылған: «${text}». Оларды оқу мүмкін болмады, соңғы редакция мен әдепкі оқылымдар алынды.`,
    kept: (sheet) =>
      `Ережелер «${sheet}» парағында жазылған. Өзгерткеніңіз балдарды қайта есептегенде күшіне енеді.`,
    fresh: "Ережелер балдар парағына, олардың жанына жазылады.",
  },
  scores: {
    by: (edition, readings) =>
      readings === 0
        ? `${edition} редакциясы, әдепкі оқылымдар`
        : `${edition} редакциясы, таңдалған оқылымдар: ${readings}`,
    change: "Ережелерді өзгерту",
    other: (text) => `Парақта әзірге басқа ережелер бойынша балдар тұр: ${text}. Оларды қайта есептеңіз.`,
    kept: {
      native: (sheet) =>
        `Балдар «${sheet}» парағында. Бұл Excel формулалары: бастапқы санды өзгертсеңіз, балл қайта есептеледі.`,
      values: (sheet) =>
        `Балдар «${sheet}» парағында. Бұл мәндер: деректер өзгерсе, балдарды қайта есептеңіз.`,
    },
    unscored: (names) => `Парақта мына органдардың балдары жоқ: ${list(names)}. Балдарды қайта есептеңіз.`,
    results: "Нәтижелер",
    place: "Орын",
    body: "Орган",
    short: { services: "Қызм.", openness: "Ашық.", complaints: "Шағ." },
    overall: "Баға",
    all: (count) => `Барлығын көрсету: ${bodies(count)}`,
    few: "Алғашқылары мен соңғыларын көрсету",
    between: (count) => `тағы ${bodies(count)}`,
  },
  done: {
    heading: "Кітапта не бар",
    nothing: "Olshem бұл кітапқа әлі ештеңе жазған жоқ.",
    scores: "Балдар",
    numbers: {
      live: "Olshem формулалары, қайта есептеледі",
      native: "Excel формулалары, қондырмасыз да қайта есептеледі",
      values: "мәндер, қайта есептелмейді",
    },
    requisites: "Деректемелер мен есептер",
    written: (count) => `Жасалды: ${sheets(count)}`,
    signed: (count) => `Қол қойылды: ${sheets(count)}`,
    objected: (count) => `Қарсылықтарға дейінгі: ${sheets(count)}`,
    byHand: (count) => `Қолмен өзгертілді: ${sheets(count)}`,
    language: { ru: "орыс тілінде", kk: "қазақ тілінде" },
    todo: "Не қалды",
    ready: "Бәрі жасалды, қол қойылды.",
    tasks: {
      score: "Балдарды есептеу",
      rescore: (count) => `Балдарды қайта есептеу: парақта ${bodies(count)} жетіспейді`,
      conclude: (count) => `Тұтастай қорытынды жасау: ${counted(count, "kk", { other: "органда" })} жоқ`,
      texts: (count) => `Балдардан қалып қойған мәтіндерді түзету: ${sheets(count)}`,
      changed: (count) => `Қол қойылғаннан кейін деректері өзгергенін тексеру: ${sheets(count)}`,
      sign: (count) => `Қол қою: ${sheets(count)}`,
      repair: (count) => `Olshem функцияларын қайта есептеу: ${counted(count, "kk", { other: "ұяшық" })}`,
    },
  },
  changeLanguage: "Нысандардың тілін өзгерту",
  toDone: "Кітапта не бар",
  changed: {
    sentence: (items) => `Кітап өзгерді: ${items.join("; ")}.`,
    todo: "Ештеңе жазылған жоқ. Енді не көрсетілгенін қарап, қайта басыңыз.",
    items: {
      sheetRenamed: (a) => `«${a.sheet}» парағының атауы енді «${a.other}»`,
      sheetGone: (a) => `«${a.sheet}» парағы енді жоқ`,
      tableLost: (a) => `«${a.sheet}» парағындағы кесте енді танылмайды`,
      tableFound: (a) => `«${a.sheet}» парағында кесте пайда болды`,
      rows: (a) => `«${a.sheet}» парағында органдар туралы жазба ${a.before} еді, енді ${a.after} болды`,
      columns: (a) => `«${a.sheet}» парағындағы бағандар өзгерді`,
      names: (a) => `«${a.sheet}» парағындағы органдардың атаулары немесе реті өзгерді`,
      moved: (a) => `«${a.sheet}» парағындағы кесте жылжыды`,
      bodies: () => "органдардың тізімі өзгерді",
      rules: (a) => `балдар парағындағы ережелер «${a.before}» еді, енді «${a.after}»`,
      scoresGone: () => "балдар парағы енді жоқ",
      scoresCome: () => "балдар парағы пайда болды",
    },
  },
};
