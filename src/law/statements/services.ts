import { march, paragraph, type Statements } from "./statement";

/** Chapter 3: quality of public services. */
export const SERVICES = {
  "p.22": paragraph(22, {
    ru: "Три критерия: удовлетворённость услугополучателей, обеспечение качества, автоматизация услуг.",
    kk: "Үш критерий бар: қызмет алушылардың қанағаттануы, сапаны қамтамасыз ету, қызметтерді автоматтандыру.",
    en: "Three criteria: satisfaction of the recipients, assurance of quality, automation of services.",
  }),
  "p.23": paragraph(23, {
    ru: "Значения критериев для центральных государственных органов (вместе с ведомствами, территориальными подразделениями и подведомственными организациями) и для местных исполнительных органов приведены в приложении 2.",
    kk: "Критерийлердің орталық мемлекеттік органдарға (ведомстволарымен, аумақтық бөлімшелерімен және ведомстволық бағынысты ұйымдарымен қоса) және жергілікті атқарушы органдарға арналған мәндері 2-қосымшада берілген.",
    en: "Appendix 2 gives the values of the criteria for central state bodies (their departments, territorial units and subordinate organisations included) and for local executive bodies.",
  }),
  "p.24": paragraph(24, {
    ru: "Удовлетворённость и обеспечение качества оценивает Агентство, автоматизацию — Министерство цифрового развития.",
    kk: "Қанағаттануды және сапаны қамтамасыз етуді Агенттік, автоматтандыруды Цифрлық даму министрлігі бағалайды.",
    en: "The Agency assesses satisfaction and assurance of quality, the Ministry of Digital Development automation.",
  }),
  "p.25": paragraph(25, {
    ru: "Заключения составляются по форме приложения 3 для центральных государственных органов и приложения 4 для местных исполнительных. Заключение об автоматизации Министерство передаёт Агентству по форме приложения 5.",
    kk: "Қорытындылар орталық мемлекеттік органдар үшін 3-қосымшаның, жергілікті атқарушы органдар үшін 4-қосымшаның нысаны бойынша жасалады. Автоматтандыру туралы қорытындыны Министрлік Агенттікке 5-қосымшаның нысаны бойынша ұсынады.",
    en: "Conclusions take the form of Appendix 3 for central state bodies and of Appendix 4 for local executive bodies. The Ministry passes its conclusion on automation to the Agency in the form of Appendix 5.",
  }),
  "p.26": paragraph(
    26,
    {
      ru: "Сведения об услугах Агентства, Генеральной прокуратуры и аппарата Верховного Суда передаются по Графику в Администрацию Президента, сведения об автоматизации услуг Министерства цифрового развития — в Канцелярию Премьер-Министра.",
      kk: "Агенттіктің, Бас Прокуратураның және Жоғарғы Сот аппаратының қызметтері туралы ақпарат Кестеге сәйкес Президент Әкімшілігіне, Цифрлық даму министрлігінің қызметтерін автоматтандыру туралы ақпарат Премьер-Министрдің Кеңсесіне ұсынылады.",
      en: "Information on the services of the Agency, the Prosecutor General's Office and the apparatus of the Supreme Court goes to the Administration of the President by the Schedule, that on the automation of the Ministry of Digital Development to the Prime Minister's Chancellery.",
    },
    march({
      ru: "Сведения об услугах Агентства, Генеральной прокуратуры и Судебной администрации передаются по Графику в Администрацию Президента, сведения об автоматизации услуг Министерства цифрового развития — в Аппарат Правительства.",
      kk: "Агенттіктің, Бас Прокуратураның және Сот әкімшілігінің қызметтері туралы ақпарат Кестеге сәйкес Президент Әкімшілігіне, Цифрлық даму министрлігінің қызметтерін автоматтандыру туралы ақпарат Үкімет аппаратына ұсынылады.",
      en: "Information on the services of the Agency, the Prosecutor General's Office and the Court Administration goes to the Administration of the President by the Schedule, that on the automation of the Ministry of Digital Development to the Government Apparatus.",
    }),
  ),
  "p.27": paragraph(27, {
    ru: "Удовлетворённость оценивается по результатам общественного мониторинга с учётом обоснованных жалоб на качество услуг.",
    kk: "Қанағаттану қоғамдық мониторингтің нәтижелері бойынша, қызметтердің сапасына берілген негізді шағымдарды ескере отырып бағаланады.",
    en: "Satisfaction is assessed on the results of public monitoring, with regard to justified complaints about the quality of services.",
  }),
  "p.28": paragraph(28, {
    ru: "Показателей удовлетворённости два: уровень удовлетворённости (P1) и обжалование качества (P2).",
    kk: "Қанағаттанудың екі көрсеткіші бар: қанағаттану деңгейі (P1) және сапаға шағымдану (P2).",
    en: "Satisfaction has two indicators: the level of satisfaction (P1) and complaints about quality (P2).",
  }),
  "p.30": paragraph(30, {
    ru: "P1 рассчитывается по общественному мониторингу, который показывает уровень удовлетворённости по органам и по услугам, оказанным через Государственную корпорацию.",
    kk: "P1 қанағаттану деңгейін органдар бойынша және Мемлекеттік корпорация арқылы көрсетілген қызметтер бойынша көрсететін қоғамдық мониторинг негізінде есептеледі.",
    en: "P1 rests on public monitoring that shows the level of satisfaction by body and by service rendered through the State Corporation.",
  }),
  "p.32": paragraph(32, {
    ru: "P2 рассчитывается по данным Агентства и информации, которую органы представляют ему в рамках государственного контроля.",
    kk: "P2 Агенттіктің деректері және органдар оған мемлекеттік бақылау шеңберінде ұсынатын ақпарат негізінде есептеледі.",
    en: "P2 rests on the Agency's data and on what the bodies submit to it under state control.",
  }),
  "p.33": paragraph(33, {
    ru: "В P2 считаются жалобы на действия работников, оказывающих услуги, и на материально-техническое обеспечение, в том числе поступившие через Государственную корпорацию и веб-портал «электронного правительства».",
    kk: "P2 көрсеткішінде қызмет көрсететін қызметкерлердің әрекеттеріне және материалдық-техникалық қамтамасыз етуге шағымдар, оның ішінде Мемлекеттік корпорация мен «электрондық үкімет» веб-порталы арқылы түскендері есептеледі.",
    en: "P2 counts complaints about the staff who render services and about the material and technical means, those received through the State Corporation and the “electronic government” web portal included.",
  }),
  "p.34": paragraph(34, {
    ru: "Обеспечение качества — это своевременность услуг и соблюдение законодательства при их оказании.",
    kk: "Сапаны қамтамасыз ету — қызметтердің уақтылы көрсетілуі және оларды көрсету кезінде заңнаманың сақталуы.",
    en: "Assurance of quality means services in time and in keeping with the law.",
  }),
  "p.35": paragraph(35, {
    ru: "Показателей обеспечения качества четыре: сроки (T1), необоснованные отказы (T2), неполный пакет документов (T3), истребование лишних документов (T4).",
    kk: "Сапаны қамтамасыз етудің төрт көрсеткіші бар: мерзімдер (T1), негізсіз бас тартулар (T2), құжаттар топтамасының толық болмауы (T3), артық құжаттарды талап ету (T4).",
    en: "Assurance of quality has four indicators: time limits (T1), unjustified refusals (T2), an incomplete set of documents (T3), documents demanded in excess (T4).",
  }),
  "p.36": paragraph(36, {
    ru: "Обеспечение качества оценивается по данным Агентства и информации, которую органы представляют ему в рамках государственного контроля.",
    kk: "Сапаны қамтамасыз ету Агенттіктің деректері және органдар оған мемлекеттік бақылау шеңберінде ұсынатын ақпарат негізінде бағаланады.",
    en: "Assurance of quality is assessed on the Agency's data and on what the bodies submit to it under state control.",
  }),
  "p.37": paragraph(37, {
    ru: "Где данные органа о нарушениях расходятся с результатами проверок, в первую очередь берутся результаты проверок.",
    kk: "Бұзушылықтар туралы органның деректері тексеру нәтижелерімен сәйкес келмесе, ең алдымен тексеру нәтижелері алынады.",
    en: "Where a body's data on violations differ from the results of inspections, the inspections come first.",
  }),
  "p.39": paragraph(39, {
    ru: "Министерство цифрового развития ежегодно передаёт Агентству из ИС «Мониторинг» число нарушений сроков по каждой услуге и каждому органу.",
    kk: "Цифрлық даму министрлігі Агенттікке жыл сайын «Мониторинг» АЖ-дан әр қызмет пен әр орган бойынша мерзім бұзушылықтарының санын ұсынады.",
    en: "Every year the Ministry of Digital Development passes to the Agency, from the information system “Monitoring”, the number of delays by service and by body.",
  }),
  "p.40": paragraph(40, {
    ru: "По услугам, подключённым к ИС «Мониторинг», берутся её данные, по остальным — данные органов. При расхождениях о сроках решают результаты проверок, а если проверок не было — ИС «Мониторинг». Услуги, оказанные с опозданием во время подтверждённого сбоя информационной системы, не учитываются.",
    kk: "«Мониторинг» АЖ-ға қосылған қызметтер бойынша сол жүйенің, қалғандары бойынша органдардың деректері алынады. Мерзімдер туралы деректер сәйкес келмесе, тексеру нәтижелері, ал тексеру болмаса, «Мониторинг» АЖ мәліметтері қолданылады. Ақпараттық жүйенің расталған іркілісі кезінде мерзімі бұзылып көрсетілген қызметтер ескерілмейді.",
    en: "For services connected to the information system “Monitoring” its data are taken, for the others those of the bodies. Where figures on delays differ, inspections decide, and without an inspection “Monitoring”. Services rendered late during a confirmed failure of an information system do not count.",
  }),
  "p.45": paragraph(45, {
    ru: "Автоматизация оценивается только у центральных государственных органов: перевод услуг в электронную форму и привлечение к ней населения.",
    kk: "Автоматтандыру тек орталық мемлекеттік органдар бойынша бағаланады: қызметтерді электрондық нысанға көшіру және халықты оған тарту.",
    en: "Automation is assessed for central state bodies only: how services are brought into electronic form, and how people are drawn to it.",
  }),
  "p.46": paragraph(46, {
    ru: "Критерий складывается из степени автоматизации (T), её эффективности (V), смартфонизации (C), штрафного показателя недоступности (P) и двух стимулирующих (D, S), которые не учитываются у получивших максимум.",
    kk: "Критерий автоматтандыру дәрежесінен (T), оның тиімділігінен (V), смартфондандырудан (C), қолжетімсіздіктің айыппұл көрсеткішінен (P) және ең жоғары балл алғандарға ескерілмейтін екі ынталандырушы көрсеткіштен (D, S) құралады.",
    en: "The criterion is made of the degree of automation (T), its effectiveness (V), services on the smartphone (C), a penalty for unavailability (P) and two stimuli (D, S), which do not count for those at the maximum.",
  }),
  "p.48": paragraph(48, {
    ru: "T рассчитывается по реестру государственных услуг, действовавшему в оцениваемом периоде, и решениям Межведомственной комиссии не старше двух лет.",
    kk: "T бағаланатын кезеңде қолданыста болған мемлекеттік қызметтер тізілімі және Ведомствоаралық комиссияның екі жылдан аспаған шешімдері бойынша есептеледі.",
    en: "T rests on the register of public services as in force in the assessed period and on decisions of the Interdepartmental Commission no older than two years.",
  }),
  "p.50": paragraph(50, {
    ru: "V показывает, как орган привлекает население к электронным услугам, поэтому в объём входят и услуги, оказанные местными исполнительными органами. Данные дают Министерство цифрового развития и центральные государственные органы.",
    kk: "V органның халықты электрондық қызметтерге қалай тартатынын көрсетеді, сондықтан көлемге жергілікті атқарушы органдар көрсеткен қызметтер де кіреді. Деректерді Цифрлық даму министрлігі мен орталық мемлекеттік органдар ұсынады.",
    en: "V shows how a body draws people to electronic services, so the volume includes services rendered by local executive bodies. The data come from the Ministry of Digital Development and the central state bodies.",
  }),
  "p.53": paragraph(53, {
    ru: "Часы недоступности фиксируют «Национальные информационные технологии» и сообщают о них органу письмом; простой, на письмо о котором орган не ответил, считается подтверждённым.",
    kk: "Қолжетімсіздік сағаттарын «Ұлттық ақпараттық технологиялар» АҚ тіркеп, ол туралы органға хат жібереді; хатқа жауап берілмеген іркіліс расталған болып есептеледі.",
    en: "The hours of unavailability are recorded by National Information Technologies, which writes to the body; an outage whose letter goes unanswered counts as confirmed.",
  }),
} satisfies Statements;
