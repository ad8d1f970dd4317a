import { COMPUTATIONS } from "../law/computations";
import type { FormsPaneTexts } from "./forms-pane.ru";
import { counted } from "./plural";

/** Kazakh nouns keep their singular after a number. */
const sheets = (count: number) => counted(count, "kk", { other: "парақ" });

export const kk: FormsPaneTexts = {
  heading: "Әдістеменің нысандары",
  groups: {
    conclusions: "Қорытындылар",
    reports: "Есеп және балдар кестелері",
    procedure: "Салыстырып тексеру және қарсылықтар",
    reference: "Әдістеменің анықтамалық кестелері",
  },
  form: {
    services: COMPUTATIONS.SERVICES_TOTAL.title.kk,
    automation: COMPUTATIONS.SERVICES_K3.title.kk,
    openness: COMPUTATIONS.OPENNESS_TOTAL.title.kk,
    complaints: COMPUTATIONS.COMPLAINTS_TOTAL.title.kk,
    overall: "Жеке және заңды тұлғалармен өзара іс-қимыл тұтастай",
    report: "Ашықтық туралы есеп",
    points: "Ашықтық өлшемдері бойынша балдар",
    act: "Салыстырып тексеру актісі",
    disagreements: "Келіспеушіліктер кестесі",
    serviceCriteria: "Қызмет көрсету сапасының өлшемдері",
    satisfaction: "Қызметтерге қанағаттану деңгейі",
    opennessCriteria: "Ашықтық өлшемдері",
    complaintCriteria: "Шағымдарды қарау сапасының өлшемдері",
    internalControl: COMPUTATIONS.COMPLAINTS_R4.title.kk,
  },
  appendices: (numbers) => `${numbers.join(", ")}-${numbers.length > 1 ? "қосымшалар" : "қосымша"}`,
  without: (directions) => `Деректер жоқ: ${directions.join("; ")}.`,
  noCentral: "Тек ОМО үшін, кітапта олар жоқ.",
  referenceHint: "Барлық органға бірдей; балдар парағының редакциясы алынады.",
  language: "Нысандардың тілі",
  languages: { ru: "Орыс тілі", kk: "Қазақ тілі" },
  languageHints: { ru: "", kk: "Бұйрықтарда қазақша мәтіні жоқ жерлерде жұмыс аудармасы тұрады." },
  numbers: "Нысандардағы және балдар парағындағы сандар",
  number: { live: "Olshem формулалары", native: "Excel формулалары", values: "Мәндер" },
  numberHints: {
    live: "Қондырма орнатылған жерде қайта есептеледі.",
    native: "Қондырмасыз да қайта есептеледі; формуламен жазуға келмейтіні мән болып қалады.",
    values: "Енді қайта есептелмейді; деректер өзгерсе, нысандарды формулалармен қайта жасаңыз.",
  },
  requisites: "Деректемелер",
  requisitesHint:
    "Кезең, қолтаңбалар, күндер, фактілер мен қарсылықтар бөлек парақтарға бір рет енгізіледі; енгізілмегенінің орнына бос сызық басылады.",
  openRequisites: "Деректемелерді ашу",
  bodies: "Органдар",
  findBody: "Органды табу",
  noBody: "Мұндай орган жоқ.",
  all: "Барлығы",
  chosen: (count) => `Таңдалды: ${count}`,
  sheetCount: sheets,
  write: (count, atMost) =>
    atMost ? `${counted(count, "kk", { other: "параққа" })} дейін жасау` : `${sheets(count)} жасау`,
  choose: "Органдар мен нысандарды таңдаңыз",
  progress: (done, total) => `${total} ішінен ${done} дайын`,
  cancel: "Тоқтату",
  stopping: "Тоқтатылуда…",
  keeping: "Сандар жазылып жатыр…",
  cancelled: (count) => `Тоқтатылды. Жасалғаны: ${sheets(count)}; шала жазылған парақ жоқ.`,
  done: (count) => `Дайын: ${sheets(count)}, A4.`,
  nothing: "Бірде-бір парақ жасалған жоқ.",
  sheets: "Жасалған парақтар",
  finished: "Дайын",
  next: "Әрі қарай",
  nextLines: [
    "Нысан парақтарындағы балдар мен мәтін жобаларын тексеріңіз.",
    "Талдауды, қорытындылар мен ұсынымдарды толықтырыңыз: қайта жасағанда мәтініңіз қалады.",
    "Кітапты сақтап, парақтарды басып шығарыңыз: олар A4 пішіміне бейімделген.",
  ],
  more: "Тағы жасау",
  notices: {
    outdated: {
      title: "Балдар өзгерді, ал мәтін бұрынғыша",
      todo: "Парақтағы мәтінді оқып, түзетіңіз: орны белгіленген.",
    },
    changedByHand: {
      title: "Парақ қолмен өзгертілген",
      todo: "Сол қалпында қалды, жаңа нұсқасы бөлек парақта. Екеуін салыстырып, артығын жойыңыз.",
    },
    besideSigned: {
      title: "Қол қойылған нұсқасы бар",
      todo: "Өзгертілген жоқ, жаңа нұсқасы бөлек парақта. Бұрынғысын алмастырса, оған да қол қойыңыз.",
    },
    protected: {
      title: "Парақ қорғалған",
      todo: "Қайта жасалған жоқ. Парақтың қорғанысын алып, қайтадан жасаңыз.",
    },
    copy: {
      title: "Парақтың көшірмесі",
      todo: "Сол қалпында қалды, бастапқы парақ қайта жасалды. Керек емес көшірмені жойыңыз.",
    },
    notScored: {
      title: "Органның нысанға қажет балдары жоқ",
      todo: "Нысан жасалған жоқ. Органның деректерін тексеріп, балдарды қайта есептеңіз.",
    },
  },
  signing: "Парақтарға қол қою",
  signingHint:
    "Парақтағы сандар мәнге айналады, парақ құпиясөзсіз қорғалады. Деректер кейін өзгерсе, жаңа нұсқасы жанында бөлек парақ болып шығады.",
  findSheet: "Парақты табу",
  noSheet: "Мұндай парақ жоқ.",
  sign: (count) =>
    count === 0 ? "Парақтарды таңдаңыз" : `${counted(count, "kk", { other: "параққа" })} қол қою`,
  signed: (count) => `Қол қойылды: ${sheets(count)}`,
  fingerprint: "Бақылау таңбасы",
  differences: "Қол қойылған нұсқадан айырмашылықтар",
  otherText: "Басқа мәтін",
  absent: "жоқ",
};
