import { june, reportTable, type Statements } from "./statement";

/** Appendix 9: what bodies report on their openness. */
export const REPORTS = {
  "app.9.table.1": reportTable(
    "1",
    {
      ru: "Открытые данные: ссылки на все размещённые наборы, запросы на наборы и решения по ним, меры изучения потребностей населения (пункт 3 таблицы; в пункте 62 Методики он назван пунктом 2), наборы, которые размещаются автоматически. Мер три: опросы или интернет-конференции и встречи с IT-компаниями или хакатоны, не реже раза в полугодие, и записи о них на блог-платформе первых руководителей.",
      kk: "Ашық деректер: барлық орналастырылған жиынтықтарға сілтемелер, жиынтықтарға сұрау салулар мен олар бойынша шешімдер, халықтың қажеттілігін зерделеу шаралары (кестенің 3-тармағы; Әдістеменің 62-тармағында ол 2-тармақ деп аталған), автоматты түрде орналастырылатын жиынтықтар. Шаралар үшеу: жарты жылда кемінде бір рет сауалнамалар немесе интернет-конференциялар және IT-компаниялармен кездесулер немесе хакатондар, сондай-ақ олар туралы бірінші басшылардың блог-платформасындағы жазбалар.",
      en: "Open data: links to all data sets placed, requests for sets and what was decided on them, measures of needs study (item 3 of the table, which p. 62 calls item 2), sets that are placed automatically. The measures are three: surveys or internet conferences and meetings with IT companies or hackathons, at least once in half a year, and entries about them on the blog platform of first heads.",
    },
    june({
      ru: "Открытые данные: ссылки на все размещённые наборы, запросы на наборы и решения по ним, меры изучения потребностей населения (пункт 3 таблицы; в пункте 62 Методики он назван пунктом 2), наборы, которые размещаются автоматически. Мер две: опросы или интернет-конференции и встречи с IT-компаниями или хакатоны, не реже раза в полугодие.",
      kk: "Ашық деректер: барлық орналастырылған жиынтықтарға сілтемелер, жиынтықтарға сұрау салулар мен олар бойынша шешімдер, халықтың қажеттілігін зерделеу шаралары (кестенің 3-тармағы; Әдістеменің 62-тармағында ол 2-тармақ деп аталған), автоматты түрде орналастырылатын жиынтықтар. Шаралар екеу: жарты жылда кемінде бір рет сауалнамалар немесе интернет-конференциялар және IT-компаниялармен кездесулер немесе хакатондар.",
      en: "Open data: links to all data sets placed, requests for sets and what was decided on them, measures of needs study (item 3 of the table, which p. 62 calls item 2), sets that are placed automatically. The measures are two: surveys or internet conferences and meetings with IT companies or hackathons, at least once in half a year.",
    }),
  ),
  "app.9.table.2": reportTable("2", {
    ru: "Открытый бюджет центральных государственных органов: ссылки на финансовую отчётность, отчёты о стратегическом плане и бюджетных программах, результаты аудита, проекты программ, гражданский бюджет, комментарии пользователей и оповещения; даты, от которых идут сроки размещения.",
    kk: "Орталық мемлекеттік органдардың ашық бюджеті: қаржылық есептілікке, стратегиялық жоспар мен бюджеттік бағдарламалар туралы есептерге, аудит нәтижелеріне, бағдарламалардың жобаларына, азаматтық бюджетке, пайдаланушылардың пікірлеріне және хабарландыруларға сілтемелер; орналастыру мерзімдері есептелетін күндер.",
    en: "Open budget of central state bodies: links to financial statements, reports on the strategic plan and on budget programmes, audit results, draft programmes, the citizens' budget, users' comments and announcements; the dates from which the time for placing runs.",
  }),
  "app.9.table.3": reportTable("3", {
    ru: "Открытый бюджет местных исполнительных органов: ссылки на отчёты о бюджетных программах, результаты аудита, гражданский бюджет, проекты программ, комментарии пользователей и оповещения; даты, от которых идут сроки размещения.",
    kk: "Жергілікті атқарушы органдардың ашық бюджеті: бюджеттік бағдарламалар туралы есептерге, аудит нәтижелеріне, азаматтық бюджетке, бағдарламалардың жобаларына, пайдаланушылардың пікірлеріне және хабарландыруларға сілтемелер; орналастыру мерзімдері есептелетін күндер.",
    en: "Open budget of local executive bodies: links to reports on budget programmes, audit results, the citizens' budget, draft programmes, users' comments and announcements; the dates from which the time for placing runs.",
  }),
  "app.9.table.4": reportTable("4", {
    ru: "Открытые нормативные правовые акты: ссылки на концепции законопроектов, проекты актов, комментарии к ним и оповещения; исполнение каждого пункта программ информационного сопровождения с категорией мероприятия по степени публичности.",
    kk: "Ашық нормативтік құқықтық актілер: заң жобаларының тұжырымдамаларына, актілердің жобаларына, олар бойынша пікірлерге және хабарландыруларға сілтемелер; ақпараттық сүйемелдеу бағдарламаларының әр тармағының орындалуы және іс-шараның жариялылық дәрежесі бойынша санаты.",
    en: "Open acts: links to concepts of bills, draft acts, comments on them and announcements; how each item of the programmes of information was carried out, with the event's category by degree of publicity.",
  }),
  "app.9.table.5": reportTable(
    "5",
    {
      ru: "Открытый диалог: вопросы на блог-платформе первых руководителей, в том числе просроченные, без ответа и оценённые пользователями; опросы и интернет-конференции; открытые заседания онлайн (кроме Министерства обороны); записи блога; встречи с населением (кроме министерств обороны и иностранных дел, которым присваивается средний балл центральных органов).",
      kk: "Ашық диалог: бірінші басшылардың блог-платформасындағы сұрақтар, оның ішінде мерзімі өткен, жауапсыз қалған және пайдаланушылар бағалағандары; сауалнамалар мен интернет-конференциялар; онлайн ашық отырыстар (Қорғаныс министрлігін қоспағанда); блог жазбалары; халықпен кездесулер (Қорғаныс және Сыртқы істер министрліктерін қоспағанда, оларға орталық органдардың орташа балы беріледі).",
      en: "Open dialogue: questions on the blog platform of first heads, those overdue, unanswered and rated by users included; surveys and internet conferences; open sittings online (the Ministry of Defence excepted); entries of the blog; meetings with the population (Defence and Foreign Affairs excepted, which get the average of the central bodies).",
    },
    june({
      ru: "Открытый диалог: опросы и интернет-конференции; открытые заседания онлайн (кроме Министерства обороны); записи блога; встречи с населением (кроме министерств обороны и иностранных дел, которым присваивается средний балл центральных органов). В казахской таблице у строки об открытых заседаниях нет звёздочки исключения.",
      kk: "Ашық диалог: сауалнамалар мен интернет-конференциялар; онлайн ашық отырыстар (Қорғаныс министрлігін қоспағанда); блог жазбалары; халықпен кездесулер (Қорғаныс және Сыртқы істер министрліктерін қоспағанда, оларға орталық органдардың орташа балы беріледі). Қазақша кестеде ашық отырыстар жолында ерекшелікті білдіретін жұлдызша жоқ.",
      en: "Open dialogue: surveys and internet conferences; open sittings online (the Ministry of Defence excepted); entries of the blog; meetings with the population (Defence and Foreign Affairs excepted, which get the average of the central bodies). In the Kazakh table the row on open sittings lacks the asterisk of the exception.",
    }),
  ),
  "app.9.table.5-1": reportTable("5-1", {
    ru: "Открытость через СМИ: мероприятия высокой публичности с подтверждениями и общее число мероприятий; запросы СМИ с датами запроса и ответа.",
    kk: "БАҚ арқылы ашықтық: растайтын материалдары бар, жариялылық дәрежесі жоғары іс-шаралар және іс-шаралардың жалпы саны; сұрау салу мен жауап күндері көрсетілген БАҚ сұрау салулары.",
    en: "Openness through the media: events of a high degree of publicity, with evidence, and the number of all events; requests of the media with the dates of request and answer.",
  }),
  "app.9.table.6": reportTable(
    "6",
    {
      ru: "Подведомственные организации: их перечень и интернет-ресурсы, наборы открытых данных, вопросы руководителям организаций квазигосударственного сектора, поступившие через блог-платформу первых руководителей государственных органов.",
      kk: "Ведомстволық бағынысты ұйымдар: олардың тізімі мен интернет-ресурстары, ашық деректер жиынтықтары, мемлекеттік органдардың бірінші басшыларының блог-платформасы арқылы квазимемлекеттік сектор ұйымдарының басшыларына түскен сұрақтар.",
      en: "Subordinate organisations: their list and sites, open data sets, questions to heads of quasi-state organisations that came through the blog platform of first heads of state bodies.",
    },
    june({
      ru: "Подведомственные организации: их перечень и интернет-ресурсы, наборы открытых данных, вопросы руководителям организаций квазигосударственного сектора, поступившие через блог-платформу первых руководителей субъектов квазигосударственного сектора, кроме лиц со стопроцентным участием государства.",
      kk: "Ведомстволық бағынысты ұйымдар: олардың тізімі мен интернет-ресурстары, ашық деректер жиынтықтары, мемлекет жүз пайыз қатысатын тұлғаларды қоспағанда, квазимемлекеттік сектор субъектілерінің бірінші басшыларының блог-платформасы арқылы квазимемлекеттік сектор ұйымдарының басшыларына түскен сұрақтар.",
      en: "Subordinate organisations: their list and sites, open data sets, questions to heads of quasi-state organisations that came through the blog platform of first heads of quasi-state entities, those wholly owned by the state excepted.",
    }),
  ),
} satisfies Statements;
