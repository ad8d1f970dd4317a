import type { Vocabulary } from "./vocabulary";

/** Words that part one kind of service from all of them. */
const PART_OF_SERVICES =
  "@breach @late @refusal @incomplete @excess @demand @complaint @partly @fully @paper @electronic @mobile @automated " +
  "@proactive @digital @unavailable @satisfaction @application @disciplinary @term @portal вид подвид =виды =видов түр kinds " +
  "смартфон удовлетвор реестр платн бесплатн бас кіші";

/** The services in words of the three languages (p. 33, 41–55). */
export const SERVICES_VOCABULARY: Vocabulary = {
  services: {
    strong: ["@service @rendered"],
    usual: ["@service @total/@number/@volume/=факт"],
    weak: ["@rendered", "cases handled/processed"],
    not: PART_OF_SERVICES,
  },
  late: {
    strong: ["@rendered/@service/оказани @late", "@rendered/@service/оказани @breach @term"],
    usual: ["@late", "@breach @term"],
    weak: ["нарушен"],
    not: "@considered рассматр @complaint @application @redirect направлен @refusal @electronic @paper регистрац",
  },
  refusals: {
    strong: ["@refusal @unjustified"],
    weak: ["@refusal"],
    not: "@justified @court мотивир правомерн удовлетвор",
  },
  incomplete: {
    strong: ["@incomplete @document", "@incomplete принят/прием/оказано/қабылда/accepted"],
    weak: ["@incomplete"],
    not: "@report @unreliable",
  },
  demanded: {
    strong: ["@demand @document", "@demand/запрос @excess", "@excess @document"],
    usual: ["истреб/затреб", "талап ет", "=demanded", "@excess"],
    weak: ["запрос @document"],
    not: "@digital @incomplete",
  },
  justifiedComplaints: {
    strong: ["@complaint @justified"],
    weak: ["@complaint"],
    not: "@unjustified @court @received @considered рассматр @late срок @redirect @disciplinary",
  },
  partial: {
    strong: ["@partly @automated"],
    usual: ["@partly"],
    not: "@fully оказано бумаж удовлетвор",
  },
  full: {
    strong: ["@fully @automated"],
    usual: ["полност", "fully"],
    weak: ["@fully"],
    not: "@partly @incomplete удовлетвор оказано бумаж",
  },
  kinds: {
    strong: ["вид/видов/подвид/түр/kinds/types @service @total/@number"],
    usual: ["=видов", "=виды/подвид", "услуг реестр", "түрлер", "kinds", "types service"],
    weak: ["түр"],
    not:
      "@automated @partly @electronic @mobile @proactive @rendered @breach @complaint @fully @satisfaction наименован атау name " +
      "удовлетвор",
  },
  electronic: {
    strong: ["@electronic @rendered/@volume/форм/виде/нысан/түрде", "electronically services"],
    usual: ["=электронно", "электронды", "electronically"],
    weak: ["@electronic", "@portal"],
    not: "@unavailable @hours @paper @document @complaint @application доступн қолжетім",
  },
  rendered: {
    strong: ["@volume @rendered", "@total @volume @service"],
    usual: ["@total @rendered", "@total @volume"],
    not: PART_OF_SERVICES,
    near: "@electronic @automated",
  },
  paper: {
    strong: ["@paper @automated"],
    usual: ["@paper форме/виде/нысан/түр"],
    weak: ["@paper"],
    not: "@complaint @application @demand @excess",
  },
  automatedRendered: {
    strong: [
      "=по автоматиз @total/@rendered/@volume",
      "@rendered/@volume @automated",
      "автоматтанд бойынша @total/@rendered/@volume",
    ],
    usual: ["=по автоматиз", "автоматтанд бойынша"],
    not: "@paper @partly @fully @mobile @unavailable",
  },
  mobile: {
    strong: ["@mobile @app", "смартфон"],
    usual: ["@mobile", "=apps"],
    not: "@document @digital @rendered @unavailable",
  },
  automatedKinds: {
    strong: ["@automated @partly @fully", "@automated вид/видов/kinds/түр @total/@number"],
    usual: ["@automated @total/@number"],
    weak: ["@automated"],
    not: "@rendered @volume @paper @unavailable @mobile @hours",
  },
  hours: {
    strong: ["@unavailable", "простоев/сбой/сбои/сбоев @hours/длительн/продолжительн"],
    usual: ["@hours"],
    weak: ["простоев"],
    not: "=мин минут =дней минут minutes days",
  },
  proactive: {
    strong: ["@proactive"],
    not: "@rendered доступн",
  },
  documents: {
    strong: ["@digital документ/құжат/document"],
    weak: ["электрон документ/құжат"],
  },
};

/** Levels of satisfaction (p. 31). */
export const SATISFACTION_VOCABULARY: Vocabulary = {
  service: {
    strong: ["наименован/назван услуг", "қызмет атау", "service name/title"],
    usual: ["=услуга", "=услуги", "вид услуг", "қызмет =түрі", "=қызмет", "=service"],
    weak: ["услуг"],
    not:
      "@considered @received @complaint @application @rendered @number @total @satisfaction @late @refusal @electronic код " +
      "удовлетвор уров @term",
  },
  level: {
    strong: ["@satisfaction уров/деңгей/level", "@satisfaction балл/оценк/степен/score/rating"],
    usual: ["@satisfaction", "@mean балл/балы/оценк/score/rating"],
    weak: ["уров", "балл", "оценк", "деңгей", "level", "score", "rating"],
    not: "@court @complaint @refusal сми населен халық media population критер",
  },
};
