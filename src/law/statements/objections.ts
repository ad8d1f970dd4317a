import { march, paragraph, type Statements } from "./statement";

/** Chapter 7: objections, and where the conclusions go. */
export const OBJECTIONS = {
  "p.109": paragraph(109, {
    ru: "Несогласный орган направляет оценивавшему (Агентству, Министерству цифрового развития, сервисному интегратору, Министерству информации и общественного развития или Комитету) возражения, Таблицу разногласий по форме приложения 14 и подтверждающие документы.",
    kk: "Келіспеген орган бағалаған жаққа (Агенттікке, Цифрлық даму министрлігіне, сервистік интеграторға, Ақпарат және қоғамдық даму министрлігіне немесе Комитетке) қарсылықтарын, 14-қосымшаның нысаны бойынша Келіспеушіліктер кестесін және растайтын құжаттарды жібереді.",
    en: "A body that disagrees sends to whoever assessed it (the Agency, the Ministry of Digital Development, the service integrator, the Ministry of Information or the Committee) objections, the Table of disagreements in the form of Appendix 14 and supporting documents.",
  }),
  "p.110": paragraph(110, {
    ru: "По жалобам, внесённым в срок после процедур обжалования, рабочий орган Комиссии сам назначает проверку отдельных результатов с участием представителей уполномоченных на оценку органов.",
    kk: "Шағымдану рәсімдерінен кейін мерзімінде енгізілген шағымдар бойынша Комиссияның жұмыс органы бағалауға уәкілетті органдардың өкілдерін тартып, жекелеген нәтижелерді тексеруді өзі бастайды.",
    en: "On complaints lodged in time after the appeal procedures, the working body of the Commission itself starts an inspection of single results, with representatives of the assessing bodies.",
  }),
  "p.111": paragraph(111, {
    ru: "Возражения, направленные после срока, не рассматриваются.",
    kk: "Мерзімі өткеннен кейін жіберілген қарсылықтар қаралмайды.",
    en: "Objections sent after their time are not considered.",
  }),
  "p.112": paragraph(112, {
    ru: "Если возражений нет, орган в срок уведомляет об этом оценивавшего.",
    kk: "Қарсылықтары болмаса, орган бұл туралы бағалаған жаққа мерзімінде хабарлама ұсынады.",
    en: "A body without objections gives notice of that, in time, to whoever assessed it.",
  }),
  "p.113": paragraph(113, {
    ru: "Возражения рассматривает специальная комиссия не менее чем из пяти членов: сотрудники возразивших органов, сотрудники уполномоченного на оценку органа, не участвовавшие в их оценке, и представители рабочего органа Комиссии.",
    kk: "Қарсылықтарды құрамында кемінде бес мүше бар арнайы комиссия қарайды: оған қарсылық білдірген органдардың қызметкерлері, оларды бағалауға қатыспаған бағалауға уәкілетті органның қызметкерлері және Комиссияның жұмыс органының өкілдері кіреді.",
    en: "A special commission of at least five members considers objections: staff of the objecting bodies, staff of the assessing body who took no part in assessing them, and representatives of the working body of the Commission.",
  }),
  "p.115": paragraph(115, {
    ru: "Доработанные Таблицы разногласий подписывает председатель специальной комиссии, и их доводят до сведения органа. Если возражения приняты, вместе с ними направляется скорректированное заключение.",
    kk: "Пысықталған Келіспеушіліктер кестелеріне арнайы комиссияның төрағасы қол қояды және олар органның назарына жеткізіледі. Қарсылықтар қабылданса, олармен бірге түзетілген қорытынды жіберіледі.",
    en: "The chairman of the special commission signs the completed Tables of disagreements, and the body is told of them. Where objections are accepted, the corrected conclusion goes with them.",
  }),
  "p.116": paragraph(116, {
    ru: "Заключение об услугах самого Агентства после обжалования вносит в Агентство Администрация Президента.",
    kk: "Агенттіктің өз қызметтері туралы қорытындыны шағымданудан кейін Агенттікке Президент Әкімшілігі енгізеді.",
    en: "The conclusion on the Agency's own services is brought to the Agency, after the appeal, by the Administration of the President.",
  }),
  "p.117": paragraph(117, {
    ru: "Заключение об открытости Генеральной прокуратуры после обжалования вносит в Агентство Администрация Президента.",
    kk: "Бас Прокуратураның ашықтығы туралы қорытындыны шағымданудан кейін Агенттікке Президент Әкімшілігі енгізеді.",
    en: "The conclusion on the openness of the Prosecutor General's Office is brought to the Agency, after the appeal, by the Administration of the President.",
  }),
  "p.118": paragraph(
    118,
    {
      ru: "Заключение об открытости Министерства информации и общественного развития после обжалования вносит в Агентство Канцелярия Премьер-Министра.",
      kk: "Ақпарат және қоғамдық даму министрлігінің ашықтығы туралы қорытындыны шағымданудан кейін Агенттікке Премьер-Министрдің Кеңсесі енгізеді.",
      en: "The conclusion on the openness of the Ministry of Information is brought to the Agency, after the appeal, by the Prime Minister's Chancellery.",
    },
    march({
      ru: "Заключение об открытости Министерства информации и общественного развития после обжалования вносит в Агентство Аппарат Правительства.",
      kk: "Ақпарат және қоғамдық даму министрлігінің ашықтығы туралы қорытындыны шағымданудан кейін Агенттікке Үкімет аппараты енгізеді.",
      en: "The conclusion on the openness of the Ministry of Information is brought to the Agency, after the appeal, by the Government Apparatus.",
    }),
  ),
  "p.119": paragraph(119, {
    ru: "Остальные заключения об открытости после заседания специальной комиссии вносит в Агентство Министерство информации и общественного развития.",
    kk: "Ашықтық туралы өзге қорытындыларды арнайы комиссияның отырысынан кейін Агенттікке Ақпарат және қоғамдық даму министрлігі енгізеді.",
    en: "The other conclusions on openness are brought to the Agency, after the sitting of the special commission, by the Ministry of Information.",
  }),
  "p.120": paragraph(120, {
    ru: "Заключения о рассмотрении жалоб и заявлений после заседания специальной комиссии вносит в Агентство Комитет.",
    kk: "Шағымдар мен өтініштерді қарау туралы қорытындыларды арнайы комиссияның отырысынан кейін Агенттікке Комитет енгізеді.",
    en: "The conclusions on complaints and applications are brought to the Agency, after the sitting of the special commission, by the Committee.",
  }),
  "p.121": paragraph(121, {
    ru: "Заключения об услугах Агентство после обжалования использует само, для заключения по всему блоку.",
    kk: "Қызметтер туралы қорытындыларды Агенттік шағымданудан кейін бүкіл блок бойынша қорытынды жасау үшін өзі пайдаланады.",
    en: "The conclusions on services the Agency itself uses, after the appeal, for the conclusion on the whole block.",
  }),
  "p.122": paragraph(122, {
    ru: "Заключение по всему блоку составляет Агентство по форме приложения 15.",
    kk: "Бүкіл блок бойынша қорытындыны Агенттік 15-қосымшаның нысаны бойынша жасайды.",
    en: "The Agency draws up the conclusion on the whole block in the form of Appendix 15.",
  }),
} satisfies Statements;
