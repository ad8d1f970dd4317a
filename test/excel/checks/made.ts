import { understand } from "../../../src/excel/attach";
import type { SheetValues } from "../../../src/excel/sheet-values";
import type { Notice } from "../../../src/excel/types";

export const sheet = (name: string, ...values: unknown[][]): SheetValues => ({
  name,
  row: 0,
  column: 0,
  values,
});

/** The notices of these kinds that sheets give. */
export const told = (sheets: readonly SheetValues[], ...codes: Notice["code"][]): readonly Notice[] =>
  understand(sheets).notices.filter(({ code }) => codes.includes(code));

/** Their cells. */
export const places = (sheets: readonly SheetValues[], ...codes: Notice["code"][]) =>
  told(sheets, ...codes).map(({ address }) => address);

const SERVICES = {
  late: "с нарушением срока",
  refusals: "Необоснованные отказы",
  incomplete: "При неполном пакете",
  demanded: "Истребовано лишних документов",
  justifiedComplaints: "Обоснованных жалоб",
  partial: "Частично автоматизировано",
  full: "Полностью автоматизировано",
  kinds: "Всего видов",
  electronic: "Оказано электронно",
  rendered: "Всего оказано",
  paper: "На бумаге",
  automatedRendered: "Всего по автоматизированным",
  mobile: "В мобильных приложениях",
  automatedKinds: "Авт. всего",
  hours: "Простой, ч",
} as const;
export type ServicesColumn = keyof typeof SERVICES;

/** A table of services: the bodies' names, the services rendered and late ones, and these columns from D on. */
export function services(
  columns: readonly ServicesColumn[],
  ...lines: readonly (readonly [body: string, services: unknown, late: unknown, ...unknown[]])[]
): SheetValues {
  const heads = columns.map((column) => SERVICES[column]);
  return sheet(
    "ЦГО",
    ["Государственный орган", "Оказано услуг", SERVICES.late, ...heads],
    ...lines.map((line) => [...line]),
  );
}

const COMPLAINTS = [
  "Государственный орган",
  "Рассмотрено",
  "с нарушением срока",
  "Обоснованными судом",
  "Поступило",
  "Перенаправлено с нарушением срока",
  "Привлечено к ответственности",
  "Невозможно (увольнение)",
];
/** A table of complaints with all its columns. */
export const complaints = (...lines: (readonly [body: string, ...unknown[]])[]): SheetValues =>
  sheet("Жалобы", COMPLAINTS, ...lines.map((line) => [...line]));
