import { june, march, paragraph, type Statements } from "./statement";

/** Chapter 1: what is assessed, by whom. */
export const GENERAL = {
  "p.1": paragraph(1, {
    ru: "Методика служит Системе ежегодной оценки эффективности деятельности центральных государственных и местных исполнительных органов областей, городов республиканского значения и столицы, которую утвердил Указ Президента от 19 марта 2010 года № 954.",
    kk: "Әдістеме Қазақстан Республикасы Президентінің 2010 жылғы 19 наурыздағы № 954 Жарлығымен бекітілген, орталық мемлекеттік органдардың және облыстардың, республикалық маңызы бар қалалардың, астананың жергілікті атқарушы органдарының қызметі тиімділігін жыл сайынғы бағалау жүйесіне қызмет етеді.",
    en: "The Methodology serves the System of yearly assessment of the effectiveness of central state bodies and of the local executive bodies of regions, cities of republican significance and the capital, approved by Presidential Decree No 954 of 19 March 2010.",
  }),
  "p.2": paragraph(
    2,
    {
      ru: "Определения. Портал открытого диалога (подпункт 4) и блог-платформа (подпункт 10) — компоненты веб-портала «электронного правительства». Через блог-платформу граждане обращаются к первым руководителям государственных органов и субъектов квазигосударственного сектора.",
      kk: "Анықтамалар. Ашық диалогтың интернет-порталы (4-тармақша) мен блог-платформа (10-тармақша) — «электрондық үкімет» веб-порталының құрамдас бөліктері. Блог-платформа арқылы азаматтар мемлекеттік органдар мен квазимемлекеттік сектор субъектілерінің бірінші басшыларына сұрау салу жібереді.",
      en: "Definitions. The open dialogue portal (sub-p. 4) and the blog platform (sub-p. 10) are components of the “electronic government” web portal. On the blog platform citizens write to the first heads of state bodies and of quasi-state entities.",
    },
    june({
      ru: "Определения. Портал открытого диалога (подпункт 4) и блог-платформа (подпункт 10) — объекты информатизации. Через блог-платформу граждане обращаются только к первым руководителям субъектов квазигосударственного сектора, кроме лиц со стопроцентным участием государства; государственных органов на ней нет.",
      kk: "Анықтамалар. Ашық диалогтың интернет-порталы (4-тармақша) мен блог-платформа (10-тармақша) — ақпараттандыру объектілері. Блог-платформа арқылы азаматтар, мемлекет жүз пайыз қатысатын тұлғаларды қоспағанда, тек квазимемлекеттік сектор субъектілерінің бірінші басшыларына сұрау салу жібереді; мемлекеттік органдар онда жоқ.",
      en: "Definitions. The open dialogue portal (sub-p. 4) and the blog platform (sub-p. 10) are informatisation objects. On the blog platform citizens write to the first heads of quasi-state entities alone, those wholly owned by the state excepted; state bodies are not on it.",
    }),
  ),
  "p.3": paragraph(3, {
    ru: "Определяется, насколько действенны были меры органа за отчётный период по трём предметам: качество государственных услуг, открытость, качество рассмотрения жалоб и заявлений.",
    kk: "Органның есепті кезеңде үш мәселе бойынша қабылдаған шараларының тиімділігі айқындалады: мемлекеттік қызметтерді сапалы көрсету, ашықтық, шағымдар мен өтініштерді сапалы қарау.",
    en: "It determines how effective the measures of a body were in the report period on three subjects: the quality of public services, openness, the quality of considering complaints and applications.",
  }),
  "p.4": paragraph(4, {
    ru: "Оценка проводится по этим трём направлениям, в сроки Графика ежегодной оценки, который утверждает Администрация Президента.",
    kk: "Бағалау осы үш бағыт бойынша, Қазақстан Республикасы Президентінің Әкімшілігі бекітетін жыл сайынғы бағалау кестесінің мерзімдерінде жүргізіледі.",
    en: "The assessment covers these three directions, at the times of the Schedule of the yearly assessment that the Administration of the President approves.",
  }),
  "p.5": paragraph(
    5,
    {
      ru: "Услуги оценивает Агентство, открытость — Министерство информации и общественного развития, жалобы и заявления — Комитет. Исключения: Генеральную прокуратуру по всему блоку и Агентство по услугам оценивает Администрация Президента; Министерство цифрового развития по электронным услугам и Министерство информации и общественного развития по открытости — Канцелярия Премьер-Министра.",
      kk: "Қызметтерді Агенттік, ашықтықты Ақпарат және қоғамдық даму министрлігі, шағымдар мен өтініштерді Комитет бағалайды. Ерекшеліктер: Бас Прокуратураны бүкіл блок бойынша және Агенттікті қызметтер бойынша Президент Әкімшілігі, ал Цифрлық даму министрлігін электрондық қызметтер бойынша және Ақпарат және қоғамдық даму министрлігін ашықтық бойынша Премьер-Министрдің Кеңсесі бағалайды.",
      en: "The Agency assesses services, the Ministry of Information openness, the Committee complaints and applications. Except: the Prosecutor General's Office, on the whole block, and the Agency, on services, are assessed by the Administration of the President; the Ministry of Digital Development, on electronic services, and the Ministry of Information, on openness, by the Prime Minister's Chancellery.",
    },
    march({
      ru: "Услуги оценивает Агентство, открытость — Министерство информации и общественного развития, жалобы и заявления — Комитет. Исключения: Генеральную прокуратуру по всему блоку и Агентство по услугам оценивает Администрация Президента; Министерство цифрового развития по электронным услугам и Министерство информации и общественного развития по открытости — Аппарат Правительства.",
      kk: "Қызметтерді Агенттік, ашықтықты Ақпарат және қоғамдық даму министрлігі, шағымдар мен өтініштерді Комитет бағалайды. Ерекшеліктер: Бас Прокуратураны бүкіл блок бойынша және Агенттікті қызметтер бойынша Президент Әкімшілігі, ал Цифрлық даму министрлігін электрондық қызметтер бойынша және Ақпарат және қоғамдық даму министрлігін ашықтық бойынша Үкімет аппараты бағалайды.",
      en: "The Agency assesses services, the Ministry of Information openness, the Committee complaints and applications. Except: the Prosecutor General's Office, on the whole block, and the Agency, on services, are assessed by the Administration of the President; the Ministry of Digital Development, on electronic services, and the Ministry of Information, on openness, by the Government Apparatus.",
    }),
  ),
  "p.6": paragraph(
    6,
    {
      ru: "Оценку услуг в электронном формате сопровождает сервисный интегратор «электронного правительства», определённый постановлением Правительства от 11 апреля 2016 года № 207.",
      kk: "Электрондық форматтағы қызметтерді бағалауды Қазақстан Республикасы Үкіметінің 2016 жылғы 11 сәуірдегі № 207 қаулысымен айқындалған «электрондық үкіметтің» сервистік интеграторы сүйемелдейді.",
      en: "The assessment of services in electronic form is supported by the service integrator of the “electronic government”, named by Government Resolution No 207 of 11 April 2016.",
    },
    march({
      ru: "Оценку услуг в электронном формате сопровождает сервисный интегратор «электронного правительства», определённый постановлением Правительства от 25 мая 2022 года № 337.",
      kk: "Электрондық форматтағы қызметтерді бағалауды Қазақстан Республикасы Үкіметінің 2022 жылғы 25 мамырдағы № 337 қаулысымен айқындалған «электрондық үкіметтің» сервистік интеграторы сүйемелдейді.",
      en: "The assessment of services in electronic form is supported by the service integrator of the “electronic government”, named by Government Resolution No 337 of 25 May 2022.",
    }),
  ),
  "p.7": paragraph(7, {
    ru: "Из оценок по направлениям складывается общая оценка взаимодействия органа с физическими и юридическими лицами.",
    kk: "Бағыттар бойынша бағалардан органның жеке және заңды тұлғалармен өзара іс-қимылының жалпы бағасы құралады.",
    en: "The scores of the directions make up the overall score of the body's interaction with individuals and legal entities.",
  }),
} satisfies Statements;
