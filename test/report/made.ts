import { NO_INPUTS, type ReportInputs, type Row } from "../../src/report/types";

/** A service of 2024 of which only its name is known. */
export const service = (over: Partial<Row<"services">> = {}): Row<"services"> => ({
  year: 2024,
  name: "Выдача лицензии",
  code: "",
  provider: "",
  total: undefined,
  direct: undefined,
  stateCorporation: undefined,
  portal: undefined,
  mobile: undefined,
  free: undefined,
  paid: undefined,
  paper: undefined,
  electronic: undefined,
  proactive: undefined,
  automation: undefined,
  automatedSince: undefined,
  ...over,
});

/** Inputs of a report of 2024. */
export const inputs = (over: Partial<ReportInputs> = {}): ReportInputs => ({
  ...NO_INPUTS,
  year: 2024,
  ...over,
});

const NUMBER_OF_SERVICES = 60;

/** Sixty services in three years: № n is rendered 10·n times in 2022, 20·n in 2023 and 30·n in 2024. */
const sixty: readonly Row<"services">[] = [2022, 2023, 2024].flatMap((year, index) =>
  Array.from({ length: NUMBER_OF_SERVICES }, (_, at) => {
    const n = (at + 1) * (index + 1);
    return service({
      year,
      name: `Услуга ${at + 1}`,
      code: String(10_101_001 + at),
      total: 10 * n,
      direct: 2 * n,
      stateCorporation: 3 * n,
      portal: 4 * n,
      mobile: n,
      free: 7 * n,
      paid: 3 * n,
      paper: 4 * n,
      electronic: 5 * n,
      proactive: n,
      ...(at < 30 + 5 * index
        ? {
            automation: at < 20 ? ("full" as const) : ("partial" as const),
            automatedSince: 2022 + (at < 30 ? 0 : at < 35 ? 1 : 2),
          }
        : {}),
    });
  }),
);

/** A body with sixty services and something in every table. */
export const full: ReportInputs = {
  year: 2024,
  provider: [
    { item: "name", value: "Министерство юстиции" },
    { item: "activity", value: "Регистрация юридических лиц и нормативных правовых актов." },
  ],
  services: sixty,
  acts: [
    { year: 2024, title: "Правила регистрации", number: "12", date: "2024-02-01", kind: "approved" },
    { year: 2024, title: "Правила апостилирования", number: "13", date: "2024-03-01", kind: "amended" },
    { year: 2024, title: "Правила архива", number: "14", date: "2024-04-01", kind: "amended" },
    { year: 2023, title: "Правила учета", number: "9", date: "2023-04-01", kind: "approved" },
  ],
  access: [
    { place: "веб-портал «электронного правительства»", address: "egov.kz", contents: "порядок оказания" },
    { place: "залы Государственной корпорации", address: "", contents: "" },
  ],
  discussions: [
    {
      year: 2024,
      title: "Проект правил",
      date: "2024-01-15",
      place: "legalacts.egov.kz",
      received: 12,
      accepted: 7,
    },
  ],
  events: [
    { year: 2024, title: "Семинар", date: "2024-05-15", participants: 40 },
    { year: 2024, title: "Встреча", date: "2024-06-15", participants: 21 },
  ],
  training: [{ year: 2024, title: "Курсы", date: "2024-09-01", participants: 101 }],
  hearings: [
    { year: 2024, count: 21 },
    { year: 2023, count: 4 },
  ],
  internalControl: [
    { year: 2024, subject: "Сроки", checked: 1200, violations: 3, measures: "Замечание" },
    { year: 2024, subject: "Отказы", checked: 301, violations: 1, measures: "" },
  ],
  inspections: [{ year: 2024, subject: "Плановая", checked: 500, violations: 2, measures: "" }],
  publicMonitoring: [{ year: 2024, by: "Фонд", subject: "Доступность", recommendations: 5, accepted: 4 }],
  complaints: [
    {
      year: 2024,
      service: "Услуга 1",
      subject: "Срок",
      received: 3,
      justified: 1,
      measures: "Срок сокращен",
    },
    { year: 2024, service: "Услуга 2", subject: "Отказ", received: 2, justified: 0, measures: "" },
    { year: 2023, service: "Услуга 1", subject: "Срок", received: 8, justified: 2, measures: "" },
  ],
  prospects: [{ text: "Перевести еще пять услуг в проактивный формат." }],
  sources: [
    { kind: "statistics", name: "ИС «Мониторинг»" },
    { kind: "internalControl", name: "Акты проверок" },
  ],
};
