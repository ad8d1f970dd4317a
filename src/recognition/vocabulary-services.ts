import type { Vocabulary } from "./vocabulary";

/** Words that part one kind of service from all of them. */
const PART_OF_SERVICES =
  "наруш просроч несвоеврем отказ неполн истреб лишн излишн жалоб частичн полност бумаж бумаг электрон онлайн мобильн " +
  "смартфон автоматиз проактив цифр вид подвид недоступн простой удовлетвор обращен заявлен дисциплин реестр платн бесплатн срок " +
  "мерзім бұз бас толық ішінара қағаз автоматтанд мобильд түр шағым қолжетім цифрл қанағат өтініш кіші " +
  "late refus incomplete demand paper electron online mobile smartphone automat proactive digital kinds complain partly fully";

/** The services in words of the three languages (p. 33, 41–55). */
export const SERVICES_VOCABULARY: Vocabulary = {
  services: {
    strong: [
      "услуг оказано/оказанн/предоставлен",
      "қызмет көрсетілген/көрсеткен",
      "services rendered/provided/delivered",
    ],
    usual: [
      "услуг всего/общ/итого/количеств/числ/объем",
      "қызмет барлығы/жалпы/саны",
      "services total/all/number",
    ],
    weak: ["оказано/оказанн", "көрсетілген", "rendered/provided"],
    not: PART_OF_SERVICES,
  },
  late: {
    strong: [
      "оказано/оказанн/услуг наруш срок",
      "оказано/оказанн/услуг просроч/несвоеврем",
      "қызмет/көрсетілген мерзім бұз",
      "services/render/provided late/overdue/deadline",
    ],
    usual: ["наруш срок", "просроч", "несвоеврем", "мерзім бұз", "late/overdue/deadline"],
    weak: ["нарушен"],
    not:
      "рассмотр рассматр жалоб обращ заявлен перенаправ отказ электрон бумаж онлайн регистрац қарал шағым өтініш қайта электронд қағаз " +
      "complain consider redirect appl electron paper online",
  },
  refusals: {
    strong: [
      "отказ необоснован/неправомер/незаконн/неосновател/основаниям",
      "бас тарт негізсіз/негіздер",
      "refus unjustified/unlawful/grounds/groundless",
    ],
    weak: ["отказ/отказано", "бас тарт", "refus"],
    not: "обоснован мотивир правомерн суд удовлетвор негізді =justified",
  },
  incomplete: {
    strong: [
      "неполн пакет/комплект/перечн/документ",
      "толық құжат емес/болма",
      "incomplete set/package/documents",
    ],
    weak: ["неполн", "толық емес/болма", "incomplete"],
    not: "отчет информац сведени факт недостовер есеп ақпарат report information facts",
  },
  demanded: {
    strong: [
      "истреб/требован/запрош/запрос документ",
      "лишн/излишн документ",
      "документ непредусмотрен",
      "құжат талап",
      "documents/papers demanded/outside/superfluous/extra",
    ],
    usual: ["истреб", "талап ет", "demanded"],
    not: "цифр неполн цифрл digital incomplete",
  },
  justifiedComplaints: {
    strong: ["жалоб обоснован", "шағым негізді/негізделген", "complaints =justified"],
    weak: ["жалоб", "шағым", "complaints"],
    not: "необоснован суд поступ рассмотр рассматр срок перенаправ дисциплин сот қарал түскен court received consider redirect",
  },
  partial: {
    strong: ["частичн автоматиз", "ішінара автоматтанд", "partly/partially automated"],
    usual: ["частичн", "ішінара", "partly/partially"],
    not: "полност толық fully оказано бумаж удовлетвор",
  },
  full: {
    strong: ["полност автоматиз", "толық автоматтанд", "fully automated"],
    usual: ["полност", "fully"],
    weak: ["толық"],
    not: "частичн ішінара partly partially удовлетвор оказано бумаж емес болма",
  },
  kinds: {
    strong: [
      "вид/видов/подвид услуг всего/общ/количеств",
      "түр қызмет саны/барлығы/жалпы",
      "kinds/types service number/all/total",
    ],
    usual: ["=видов", "=виды/подвид", "услуг реестр", "түр", "kinds", "types service"],
    not:
      "автоматиз частичн полност электрон мобильн проактив оказано оказанн наименован автоматтанд электронд ішінара " +
      "automated electron mobile proactive partly fully наруш жалоб нарушени шағым қанағат удовлетвор атау name",
  },
  electronic: {
    strong: [
      "электрон оказано/оказанн/объем/форм/виде",
      "электронды көрсетілген/көлем/нысан/түрде",
      "electronically rendered/provided/services",
    ],
    usual: ["=электронно", "электронды", "electronically"],
    weak: ["электрон", "онлайн", "egov/пэп", "electron/online"],
    not:
      "недоступн простой =час часов бумаж бумаг документ доступн обращен жалоб заявлен қолжетім сағат құжат қағаз өтініш шағым " +
      "hours unavailab paper appl complain",
  },
  rendered: {
    strong: ["объем оказано/оказанн", "жалпы көлем көрсетілген/қызмет", "all/total volume services/rendered"],
    usual: [
      "всего/итого/общ оказано/оказанн",
      "общ/всего объем",
      "жалпы/барлығы көлем",
      "барлығы/жалпы көрсетілген",
      "all/total rendered",
    ],
    not: PART_OF_SERVICES,
    near: "электрон автоматиз автоматтанд electron automat",
  },
  paper: {
    strong: ["бумаж/бумаг/бумажн автоматиз", "қағаз автоматтанд", "paper automated"],
    usual: ["бумаж форме/виде", "қағаз нысан/түр"],
    weak: ["бумаж/бумаг", "қағаз", "paper"],
    not: "обращен жалоб заявлен өтініш шағым complain",
  },
  automatedRendered: {
    strong: [
      "=по автоматиз всего/общ/оказано/оказанн/объем",
      "оказано/оказанн/объем автоматиз",
      "автоматтанд бойынша көлем/көрсетілген/барлығы/жалпы",
      "automated render/volume/provided",
    ],
    usual: ["=по автоматиз", "автоматтанд бойынша", "автоматтанд көлем/көрсетілген"],
    not:
      "бумаж бумаг частичн полност мобильн недоступн простой қағаз мобильд ішінара толық қолжетім " +
      "paper mobile partly fully",
  },
  mobile: {
    strong: ["мобильн приложен", "мобил қосымша", "mobile application/app", "смартфон"],
    usual: ["мобильн", "мобильд", "mobile/smartphone"],
    not: "документ құжат documents цифр цифрл digital оказано оказанн көрсетілген render",
  },
  automatedKinds: {
    strong: [
      "автоматиз частичн полност",
      "автоматиз вид всего/общ/количеств",
      "автоматтанд толық ішінара",
      "automated fully partly/partially",
    ],
    usual: [
      "автоматиз всего/общ/итого/количеств",
      "автоматтанд барлығы/жалпы/саны",
      "automated total/all/number",
    ],
    weak: ["автоматиз", "автоматтанд", "automated"],
    not:
      "оказано оказанн объем бумаж бумаг недоступн простой мобильн =час часов көлем көрсетілген қағаз қолжетім " +
      "render volume paper unavailab mobile",
  },
  hours: {
    strong: [
      "недоступн",
      "простой/простоя",
      "простоев =ч/час/длительн/продолжительн",
      "қолжетімсіз",
      "unavailab/downtime",
    ],
    usual: ["=ч", "=час", "=часов/=часы/=часах", "сағат", "hours"],
    weak: ["простоев"],
    not: "=мин минут =дней минут minutes days",
  },
  proactive: {
    strong: ["проактив", "proactive"],
    not: "оказано оказанн көрсетілген render доступн",
  },
  documents: { strong: ["цифр документ", "цифр құжат", "digital documents"] },
};

/** Levels of satisfaction (p. 31). */
export const SATISFACTION_VOCABULARY: Vocabulary = {
  service: {
    strong: ["наименован/назван услуг", "қызмет атау", "service name/title"],
    usual: ["=услуга", "=услуги", "вид услуг/услуги", "қызмет түр", "=қызмет", "=service"],
    not: "код рассмотр поступ жалоб заявлен оказано оказанн количеств всего удовлетвор уров көрсетілген саны rendered number satisfaction",
  },
  level: {
    strong: ["уров удовлетвор", "қанағаттан деңгей", "satisfaction level", "удовлетворенн балл/оценк/степен"],
    usual: ["удовлетворенн", "қанағаттан", "satisfaction"],
    weak: ["уров", "балл", "оценк", "деңгей", "level", "score"],
    not: "суд жалоб отказ сми населен сот бақ халық court media population критер",
  },
};
