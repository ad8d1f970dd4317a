import { march, paragraph, type Statements } from "./statement";

/** Chapter 2: sources of information, how it is re-checked, when it is unreliable. */
export const SOURCES = {
  "p.8": paragraph(8, {
    ru: "Услуги оцениваются по отчётной информации самих органов, общественному мониторингу, ИС «Мониторинг», системе «Единый учет обращений лиц», решениям Межведомственной комиссии и результатам проверок. Нарушения, которые орган выявил сам плановым внутренним контролем, не учитываются.",
    kk: "Қызметтер органдардың өз есептік ақпараты, қоғамдық мониторинг, «Мониторинг» АЖ, «Тұлғалардың өтініштерін бірыңғай есепке алу» жүйесі, Ведомствоаралық комиссияның шешімдері және тексерулердің нәтижелері бойынша бағаланады. Орган жоспарлы ішкі бақылау арқылы өзі анықтаған бұзушылықтар ескерілмейді.",
    en: "Services are assessed on the bodies' own report information, public monitoring, the information system “Monitoring”, the single register of appeals, decisions of the Interdepartmental Commission and the results of inspections. Violations that a body itself found by planned internal control do not count.",
  }),
  "p.9": paragraph(
    9,
    {
      ru: "Рассмотрение жалоб и заявлений оценивается по системе «Единый учет обращений лиц», статистическому отчёту № 1-ОЛ по приказу Генерального Прокурора от 19 мая 2021 года № 70, Единой унифицированной статистической системе, вступившим в силу решениям суда и результатам проверок.",
      kk: "Шағымдар мен өтініштерді қарау «Тұлғалардың өтініштерін бірыңғай есепке алу» жүйесі, Бас Прокурордың 2021 жылғы 19 мамырдағы № 70 бұйрығы бойынша № 1-ОЛ статистикалық есеп, Бірыңғай біріздендірілген статистикалық жүйе, күшіне енген сот шешімдері және тексерулердің нәтижелері бойынша бағаланады.",
      en: "The consideration of complaints and applications is assessed on the single register of appeals, the statistical report No 1-OL by the Prosecutor General's order No 70 of 19 May 2021, the unified statistical system, court decisions in force and the results of inspections.",
    },
    march({
      ru: "Рассмотрение жалоб и заявлений оценивается по системе «Единый учет обращений лиц», статистическому отчёту № 1-ОЛ по приказу Генерального Прокурора от 4 января 2023 года № 4, Единой унифицированной статистической системе, вступившим в силу решениям суда и результатам проверок. Казахский текст статистическую систему и решения суда не называет.",
      kk: "Шағымдар мен өтініштерді қарау «Тұлғалардың өтініштерін бірыңғай есепке алу» жүйесі, Бас Прокурордың 2023 жылғы 4 қаңтардағы № 4 бұйрығы бойынша № 1-ОЛ статистикалық есеп және тексерулердің нәтижелері бойынша бағаланады. Орысша мәтінде бұларға қоса Бірыңғай біріздендірілген статистикалық жүйе мен күшіне енген сот шешімдері аталған.",
      en: "The consideration of complaints and applications is assessed on the single register of appeals, the statistical report No 1-OL by the Prosecutor General's order No 4 of 4 January 2023, the unified statistical system, court decisions in force and the results of inspections. The Kazakh text does not name the statistical system and the court decisions.",
    }),
  ),
  "p.10": paragraph(10, {
    ru: "Открытость оценивается по выгрузкам с порталов «Открытого правительства», отчётам органов, социологическому опросу населения об освещении государственной политики в СМИ и опросу СМИ на Единой платформе интернет-ресурсов государственных органов.",
    kk: "Ашықтық «Ашық үкімет» порталдарынан жүктелген деректер, органдардың есептері, мемлекеттік саясаттың БАҚ-та жария етілуі туралы халық арасындағы әлеуметтанушылық сауалнама және Мемлекеттік органдардың интернет-ресурстарының бірыңғай платформасындағы БАҚ сауалнамасы бойынша бағаланады.",
    en: "Openness is assessed on data taken from the “Open government” portals, the bodies' reports, a sociological survey of the population on how the media cover state policy, and a survey of the media on the single platform of state bodies' sites.",
  }),
  "p.11": paragraph(11, {
    ru: "За достоверность предоставленной информации отвечают сами оцениваемые органы.",
    kk: "Ұсынылған ақпараттың анықтығын бағаланатын органдардың өздері қамтамасыз етеді.",
    en: "The assessed bodies themselves answer for the reliability of what they submit.",
  }),
  "p.12": paragraph(12, {
    ru: "Уполномоченные на оценку органы перепроверяют достоверность отчётной информации.",
    kk: "Бағалауға уәкілетті органдар есептік ақпараттың анықтығын қайта тексереді.",
    en: "The assessing bodies re-check whether report information is reliable.",
  }),
  "p.13": paragraph(13, {
    ru: "Чью информацию перепроверять, определяет отдельная методика на основе системы управления рисками.",
    kk: "Кімнің ақпараты қайта тексерілетіні тәуекелдерді басқару жүйесіне негізделген жеке әдістеме бойынша айқындалады.",
    en: "Whose information is re-checked follows from a separate methodology based on risk management.",
  }),
  "p.14": paragraph(14, {
    ru: "Перепроверяют по подтверждающим документам (отчётам, протоколам, письмам, результатам проверок) и просмотром информационных систем.",
    kk: "Қайта тексеру растайтын құжаттарды (есептер, хаттамалар, хаттар, тексеру нәтижелері) талдау және ақпараттық жүйелерді қарау арқылы жүргізіледі.",
    en: "It is re-checked on supporting documents (reports, minutes, letters, results of inspections) and by looking into the information systems.",
  }),
  "p.15": paragraph(15, {
    ru: "Сроки перепроверки устанавливает График.",
    kk: "Қайта тексеру мерзімдерін Кесте белгілейді.",
    en: "The Schedule sets when information is re-checked.",
  }),
  "p.16": paragraph(16, {
    ru: "При необходимости запрашиваются электронные копии подтверждающих документов, кроме секретных и помеченных «Для служебного пользования».",
    kk: "Қажет болса, құпия және «Қызмет бабында пайдалану үшін» белгісі бар құжаттарды қоспағанда, растайтын құжаттардың электрондық көшірмелері сұратылады.",
    en: "Where needed, electronic copies of supporting documents are asked for, secret ones and those “for official use” excepted.",
  }),
  "p.18": paragraph(18, {
    ru: "Недостоверна информация, в которой перепроверка нашла факты, не соответствующие действительности. Неполна информация, в которой нет предусмотренных её структурой приложений, разделов или таблиц.",
    kk: "Қайта тексеру кезінде шындыққа сәйкес келмейтін фактілер табылған ақпарат анық емес деп танылады. Құрылымында көзделген қосымшалары, бөлімдері немесе кестелері жоқ ақпарат толық емес деп танылады.",
    en: "Information is unreliable where re-checking found facts that do not match reality. It is incomplete where annexes, sections or tables of its prescribed structure are missing.",
  }),
  "p.19": paragraph(19, {
    ru: "Недостоверные факты заносятся в акт сверки по форме приложения 1.",
    kk: "Анық емес фактілер 1-қосымшаның нысаны бойынша салыстырып тексеру актісіне енгізіледі.",
    en: "Unreliable facts go on the reconciliation act in the form of Appendix 1.",
  }),
  "p.21": paragraph(21, {
    ru: "Выявленные факты отражаются в разделе «Выводы и рекомендации» заключения.",
    kk: "Анықталған фактілер қорытындының «Тұжырымдар мен ұсынымдар» бөлімінде көрсетіледі.",
    en: "The facts found are set out under “Conclusions and recommendations” of the conclusion.",
  }),
} satisfies Statements;
