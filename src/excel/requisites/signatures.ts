import type { Appendix } from "../../forms/form";

/** The lines of a form that the assessing bodies sign on. */
interface Signatures {
  readonly appendix: Appendix;
  /** What the form is, in short. */
  readonly form: string;
  /** Who signs, in short: the full post stands on the form. */
  readonly lines: readonly string[];
}

const DEPUTY = "Заместитель Председателя Агентства";
const DIVISION = "Руководитель структурного подразделения";
const HEAD = "Руководитель Уполномоченного органа";

/** Representatives of the assessed bodies are not among them: they are entered by body. */
export const SIGNATURES: readonly Signatures[] = [
  { appendix: 1, form: "Акт сверки", lines: ["Представитель уполномоченного органа"] },
  { appendix: 3, form: "Услуги, центральные органы", lines: [DEPUTY, DIVISION] },
  { appendix: 4, form: "Услуги, местные органы", lines: [DEPUTY, DIVISION] },
  { appendix: 5, form: "Автоматизация услуг", lines: ["Руководитель государственного органа", DIVISION] },
  { appendix: 8, form: "Открытость", lines: [HEAD] },
  { appendix: 12, form: "Жалобы и заявления", lines: [HEAD] },
  { appendix: 14, form: "Таблица разногласий", lines: ["Председатель комиссии"] },
  { appendix: 15, form: "Общее заключение", lines: [DEPUTY, DIVISION] },
];

/** The signature lines of the table as its first two columns name them: `Приложение 3. Услуги…`, `1. Заместитель…`. */
export const signatureRows = (): readonly (readonly [appendix: string, line: string])[] =>
  SIGNATURES.flatMap(({ appendix, form, lines }) =>
    lines.map((post, index) => [`Приложение ${appendix}. ${form}`, `${index + 1}. ${post}`] as const),
  );

const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/** The appendix and the 0-based line that such a row names, or `undefined` where no form has it. */
export function signatureLine(
  appendix: string,
  line: string,
): { readonly appendix: Appendix; readonly line: number } | undefined {
  const found = SIGNATURES.find((one) => one.appendix === firstNumber(appendix));
  const index = firstNumber(line) - 1;
  return found && index in found.lines ? { appendix: found.appendix, line: index } : undefined;
}
