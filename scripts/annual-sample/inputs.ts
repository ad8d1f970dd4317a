import { COMPARED_YEARS, type ReportInputs, type Row } from "../../src/report/types";
import { SERVICES } from "./services";

/** The year that the sample's report is of. */
export const SAMPLE_YEAR = 2025;

const YEARS = Array.from({ length: COMPARED_YEARS }, (_, index) => SAMPLE_YEAR - COMPARED_YEARS + 1 + index);
/** The code of the first service in the register; the others follow it. */
const FIRST_CODE = 101_001;
/** Services that are rendered for a fee. */
const PAID = /лицензии|удостоверения|Аттестация|залога|осмотр/;

/** How a service went in a year: more of them, and more over the portal, year by year. */
function service([name, first, share]: (typeof SERVICES)[number], at: number, past: number): Row<"services"> {
  const total = Math.round(first * (1 + past * (((at * 7) % 11) - 3) * 0.02));
  const isElectronic = share >= 0.3;
  const mobile = isElectronic ? Math.floor(total * 0.04 * past * share) : 0;
  const portal = Math.min(total - mobile, Math.floor(total * Math.min(1, share + 0.05 * past * share)));
  const stateCorporation = Math.floor((total - portal - mobile) * 0.7);
  const proactive = at % 9 === 0 ? Math.floor(total * 0.03 * past) : 0;
  const electronic = Math.min(total - proactive, portal + mobile);
  const paid = PAID.test(name) ? total : 0;
  const automatedSince = isElectronic ? SAMPLE_YEAR - (at % 6) : undefined;
  const year = YEARS[past]!;
  const isAutomated = automatedSince !== undefined && automatedSince <= year;
  return {
    year,
    name,
    code: String(FIRST_CODE + at).padStart(8, "0"),
    provider: "",
    total,
    direct: total - portal - mobile - stateCorporation,
    stateCorporation,
    portal,
    mobile,
    free: total - paid,
    paid,
    paper: total - electronic - proactive,
    electronic,
    proactive,
    automation: isAutomated ? (share > 0.9 ? "full" : "partial") : undefined,
    automatedSince: isAutomated ? automatedSince : undefined,
  };
}

/** A made-up body with sixty services in three years. */
export const SAMPLE_INPUTS: ReportInputs = {
  year: SAMPLE_YEAR,
  provider: [
    { item: "name", value: "Акимат области (пример)" },
    { item: "address", value: "г. Пример, пр. Независимости, 1" },
    { item: "site", value: "www.gov.kz" },
    { item: "contacts", value: "+7 700 000 00 00, info@example.kz" },
    { item: "head", value: "Руководитель аппарата" },
    {
      item: "activity",
      value:
        "Акимат оказывает государственные услуги в сферах образования, здравоохранения, занятости и социальной защиты, земельных отношений, архитектуры и сельского хозяйства.",
    },
  ],
  services: YEARS.flatMap((_, past) => SERVICES.map((one, at) => service(one, at, past))),
  acts: [
    {
      year: 2025,
      title: "О порядке приема документов в дошкольные организации",
      number: "45",
      date: "2025-02-14",
      kind: "approved",
    },
    { year: 2025, title: "О назначении жилищной помощи", number: "61", date: "2025-03-20", kind: "amended" },
    {
      year: 2025,
      title: "О социальной помощи отдельным категориям граждан",
      number: "88",
      date: "2025-06-05",
      kind: "amended",
    },
    {
      year: 2024,
      title: "О порядке подвоза обучающихся",
      number: "130",
      date: "2024-09-02",
      kind: "approved",
    },
  ],
  access: [
    {
      place: "портал «электронного правительства»",
      address: "egov.kz",
      contents: "порядок оказания, подача заявлений",
    },
    { place: "интернет-ресурс акимата", address: "www.gov.kz", contents: "перечень услуг, контакты" },
    {
      place: "центры обслуживания населения",
      address: "во всех районах",
      contents: "консультации, прием документов",
    },
    { place: "единый контакт-центр", address: "1414", contents: "разъяснения по телефону" },
  ],
  discussions: [
    {
      year: 2025,
      title: "О порядке приема документов в дошкольные организации",
      date: "2025-01-13",
      place: "портал «Открытые НПА»",
      received: 14,
      accepted: 9,
    },
    {
      year: 2025,
      title: "О назначении жилищной помощи",
      date: "2025-02-24",
      place: "портал «Открытые НПА»",
      received: 6,
      accepted: 2,
    },
  ],
  events: [
    {
      year: 2025,
      title: "Прием граждан по вопросам очередей в детские сады",
      date: "2025-04-10",
      participants: 120,
    },
    { year: 2025, title: "Семинар о подаче заявлений через портал", date: "2025-05-22", participants: 85 },
    { year: 2025, title: "День открытых дверей в центре занятости", date: "2025-10-03", participants: 240 },
  ],
  training: [
    {
      year: 2025,
      title: "Курс «Стандарты оказания государственных услуг»",
      date: "2025-03-12",
      participants: 64,
    },
    { year: 2025, title: "Тренинг по работе с жалобами", date: "2025-09-18", participants: 31 },
  ],
  hearings: [
    { year: 2025, count: 46 },
    { year: 2024, count: 39 },
    { year: 2023, count: 27 },
  ],
  internalControl: [
    {
      year: 2025,
      subject: "Сроки оказания услуг в сфере образования",
      checked: 4_200,
      violations: 18,
      measures: "внесено представление",
    },
    {
      year: 2025,
      subject: "Обоснованность отказов в сфере земельных отношений",
      checked: 1_150,
      violations: 7,
      measures: "проведено обучение",
    },
    { year: 2025, subject: "Истребование лишних документов", checked: 2_600, violations: 0, measures: "" },
  ],
  inspections: [
    {
      year: 2025,
      subject: "Плановая проверка качества оказания услуг",
      checked: 3_000,
      violations: 11,
      measures: "нарушения устранены",
    },
  ],
  publicMonitoring: [
    {
      year: 2025,
      by: "Общественный фонд (пример)",
      subject: "Доступность услуг в сельских округах",
      recommendations: 8,
      accepted: 6,
    },
  ],
  complaints: [
    {
      year: 2025,
      service: "Постановка на очередь в дошкольные организации",
      subject: "Сбой при подаче заявления",
      received: 23,
      justified: 9,
      measures: "ошибка исправлена",
    },
    {
      year: 2025,
      service: "Предоставление земельного участка для строительства объекта",
      subject: "Нарушение срока",
      received: 12,
      justified: 5,
      measures: "объявлено замечание",
    },
    {
      year: 2025,
      service: "Назначение жилищной помощи",
      subject: "Отказ",
      received: 7,
      justified: 1,
      measures: "помощь назначена",
    },
    {
      year: 2024,
      service: "Постановка на очередь в дошкольные организации",
      subject: "Сбой при подаче заявления",
      received: 31,
      justified: 16,
      measures: "ошибка исправлена",
    },
    {
      year: 2024,
      service: "Назначение жилищной помощи",
      subject: "Отказ",
      received: 9,
      justified: 3,
      measures: "разъяснен порядок",
    },
    {
      year: 2023,
      service: "Постановка на очередь в дошкольные организации",
      subject: "Нарушение срока",
      received: 38,
      justified: 21,
      measures: "срок сокращен",
    },
  ],
  prospects: [
    { text: "В 2026 году перевести в проактивный формат пять услуг в сфере социальной защиты." },
    { text: "Открыть секторы самообслуживания во всех районных центрах." },
  ],
  sources: [
    { kind: "statistics", name: "информационная система «Мониторинг»" },
    { kind: "internalControl", name: "акты внутреннего контроля за 2025 год" },
    { kind: "surveys", name: "опрос услугополучателей, ноябрь 2025 года" },
  ],
};
