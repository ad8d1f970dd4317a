import { june, paragraph, type Statements } from "./statement";

/** Chapter 4: openness of the state body. */
export const OPENNESS = {
  "p.57": paragraph(57, {
    ru: "Семь критериев: открытые данные, открытый бюджет, открытые нормативные правовые акты, открытый диалог, официальный интернет-ресурс, открытость через СМИ, подведомственные организации.",
    kk: "Жеті критерий бар: ашық деректер, ашық бюджет, ашық нормативтік құқықтық актілер, ашық диалог, ресми интернет-ресурс, БАҚ арқылы ашықтық, ведомстволық бағынысты ұйымдар.",
    en: "Seven criteria: open data, open budget, open acts, open dialogue, the official site, openness through the media, subordinate organisations.",
  }),
  "p.58": paragraph(58, {
    ru: "Баллы по критериям выставляются по форме приложения 7.",
    kk: "Критерийлер бойынша балдар 7-қосымшаның нысаны бойынша қойылады.",
    en: "The points of the criteria are set out in the form of Appendix 7.",
  }),
  "p.59": paragraph(59, {
    ru: "Заключения об открытости составляются по форме приложения 8.",
    kk: "Ашықтық туралы қорытындылар 8-қосымшаның нысаны бойынша жасалады.",
    en: "Conclusions on openness take the form of Appendix 8.",
  }),
  "p.60": paragraph(60, {
    ru: "«Открытые данные» побуждают органы публиковать наборы данных, в том числе по запросам, и изучать, какие данные нужны обществу.",
    kk: "«Ашық деректер» органдарды деректер жиынтықтарын, оның ішінде сұрау салулар бойынша, жариялауға және қоғамға қандай деректер қажет екенін зерделеуге ынталандырады.",
    en: "Open data is to make bodies publish data sets, on request too, and study which data the public needs.",
  }),
  "p.61": paragraph(61, {
    ru: "Основание оценки — отчёт по таблице 1 приложения 9.",
    kk: "Бағалау негізі — 9-қосымшаның 1-кестесі бойынша есеп.",
    en: "It is assessed on the report by Table 1 of Appendix 9.",
  }),
  "p.63": paragraph(63, {
    ru: "«Открытый бюджет» побуждает органы публиковать бюджетную информацию и работать с комментариями и предложениями.",
    kk: "«Ашық бюджет» органдарды бюджеттік ақпаратты жариялауға және пікірлермен, ұсыныстармен жұмыс істеуге ынталандырады.",
    en: "Open budget is to make bodies publish budget information and work with comments and proposals.",
  }),
  "p.64": paragraph(64, {
    ru: "Центральные государственные органы оцениваются по отчёту таблицы 2 приложения 9.",
    kk: "Орталық мемлекеттік органдар 9-қосымшаның 2-кестесі бойынша есеп негізінде бағаланады.",
    en: "Central state bodies are assessed on the report by Table 2 of Appendix 9.",
  }),
  "p.65": paragraph(65, {
    ru: "Местные исполнительные органы оцениваются по отчёту таблицы 3 приложения 9.",
    kk: "Жергілікті атқарушы органдар 9-қосымшаның 3-кестесі бойынша есеп негізінде бағаланады.",
    en: "Local executive bodies are assessed on the report by Table 3 of Appendix 9.",
  }),
  "p.68": paragraph(68, {
    ru: "«Открытые нормативные правовые акты» побуждают органы публиковать проекты актов и концепции законопроектов с пояснительными записками и сравнительными таблицами и работать с комментариями.",
    kk: "«Ашық нормативтік құқықтық актілер» органдарды актілердің жобалары мен заң жобаларының тұжырымдамаларын түсіндірме жазбалармен және салыстырма кестелермен бірге жариялауға және пікірлермен жұмыс істеуге ынталандырады.",
    en: "Open acts is to make bodies publish draft acts and concepts of bills with explanatory notes and comparative tables, and work with comments.",
  }),
  "p.69": paragraph(69, {
    ru: "Органы обоих типов оцениваются по отчёту таблицы 4 приложения 9.",
    kk: "Екі түрдегі органдар да 9-қосымшаның 4-кестесі бойынша есеп негізінде бағаланады.",
    en: "Bodies of both types are assessed on the report by Table 4 of Appendix 9.",
  }),
  "p.72": paragraph(
    72,
    {
      ru: "«Открытый диалог» побуждает органы взаимодействовать с людьми и организациями через блог-платформу первых руководителей, изучать общественное мнение о своей работе и быстрее решать вопросы, поднятые на встречах с населением.",
      kk: "«Ашық диалог» органдарды бірінші басшылардың блог-платформасы арқылы адамдармен және ұйымдармен өзара іс-қимыл жасауға, өз жұмысы туралы қоғамдық пікірді талдауға және халықпен кездесулерде көтерілген мәселелерді жедел шешуге ынталандырады.",
      en: "Open dialogue is to make bodies deal with people and organisations through the blog platform of first heads, study public opinion of their work and settle sooner what is raised at meetings with the population.",
    },
    // The third dash, on meetings, is in force from publication already, but reads as before.
    june({
      ru: "«Открытый диалог» побуждает органы взаимодействовать с людьми и организациями (блог-платформа не названа), изучать общественное мнение о своей работе и быстрее решать вопросы, поднятые на встречах с населением.",
      kk: "«Ашық диалог» органдарды адамдармен және ұйымдармен өзара іс-қимыл жасауға (блог-платформа аталмаған), өз жұмысы туралы қоғамдық пікірді талдауға және халықпен кездесулерде көтерілген мәселелерді жедел шешуге ынталандырады.",
      en: "Open dialogue is to make bodies deal with people and organisations (the blog platform is not named), study public opinion of their work and settle sooner what is raised at meetings with the population.",
    }),
  ),
  "p.73": paragraph(73, {
    ru: "Основание оценки — отчёт по таблице 5 приложения 9.",
    kk: "Бағалау негізі — 9-қосымшаның 5-кестесі бойынша есеп.",
    en: "It is assessed on the report by Table 5 of Appendix 9.",
  }),
  "p.75": paragraph(75, {
    ru: "«Наполнение официального интернет-ресурса» побуждает органы размещать на нём информацию и поддерживать её актуальной.",
    kk: "«Ресми интернет-ресурсты толықтыру» органдарды онда ақпарат орналастыруға және оны өзекті күйде ұстауға ынталандырады.",
    en: "Contents of the official site is to make bodies place information there and keep it up to date.",
  }),
  "p.76": paragraph(76, {
    ru: "Основание оценки — мониторинг, который проводит сам уполномоченный на оценку орган.",
    kk: "Бағалау негізі — бағалауға уәкілетті органның өзі жүргізетін мониторинг.",
    en: "It is assessed on monitoring by the assessing body itself.",
  }),
  "p.78": paragraph(78, {
    ru: "«Открытость через СМИ» побуждает органы работать со СМИ оперативно и с вниманием к их нуждам.",
    kk: "«БАҚ арқылы ашықтық» органдарды БАҚ-пен жедел және олардың қажеттілігіне мән бере отырып жұмыс істеуге ынталандырады.",
    en: "Openness through the media is to make bodies deal with the media promptly and with regard to their needs.",
  }),
  "p.79": paragraph(79, {
    ru: "Основания оценки — отчёт по таблице 5-1 приложения 9 и опросы (социологические исследования) уполномоченного на оценку органа.",
    kk: "Бағалау негізі — 9-қосымшаның 5-1-кестесі бойынша есеп және бағалауға уәкілетті органның сауалнамалары (әлеуметтанушылық зерттеулері).",
    en: "It is assessed on the report by Table 5-1 of Appendix 9 and on surveys (sociological studies) of the assessing body.",
  }),
  "p.86": paragraph(86, {
    ru: "«Открытость подведомственных организаций» побуждает центральные и местные органы добиваться открытости своих организаций.",
    kk: "«Ведомстволық бағынысты ұйымдардың ашықтығы» орталық және жергілікті органдарды өз ұйымдарының ашықтығын қамтамасыз етуге ынталандырады.",
    en: "Openness of subordinate organisations is to make central and local bodies see to the openness of theirs.",
  }),
  "p.87": paragraph(87, {
    ru: "Основание оценки — отчёт по таблице 6 приложения 9.",
    kk: "Бағалау негізі — 9-қосымшаның 6-кестесі бойынша есеп.",
    en: "It is assessed on the report by Table 6 of Appendix 9.",
  }),
} satisfies Statements;
