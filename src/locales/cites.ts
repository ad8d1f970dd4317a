import type { Language } from "../law/text";
import type { Cite } from "../law/version";

/** Whole numbers with runs of three or more joined: `33, 41–44`. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}

interface CiteTexts {
  readonly paragraphs: (numbers: string) => string;
  readonly appendices: (numbers: string, count: number) => string;
  readonly tables: (appendix: number, names: string, count: number) => string;
  readonly order: (number: string, paragraph: number) => string;
}

const TEXTS: Readonly<Record<Language, CiteTexts>> = {
  ru: {
    paragraphs: (numbers) => `п. ${numbers}`,
    appendices: (numbers) => `прил. ${numbers}`,
    tables: (appendix, names) => `прил. ${appendix}, табл. ${names}`,
    order: (number, paragraph) => `приказ № ${number}, п. ${paragraph}`,
  },
  kk: {
    paragraphs: (numbers) => `${numbers}-т.`,
    appendices: (numbers, count) => `${numbers}-қосымша${count > 1 ? "лар" : ""}`,
    tables: (appendix, names, count) => `${appendix}-қосымша, ${names}-кесте${count > 1 ? "лер" : ""}`,
    order: (number, paragraph) => `№ ${number} бұйрық, ${paragraph}-т.`,
  },
  en: {
    paragraphs: (numbers) => `p. ${numbers}`,
    appendices: (numbers) => `App. ${numbers}`,
    tables: (appendix, names, count) => `App. ${appendix}, table${count > 1 ? "s" : ""} ${names}`,
    order: (number, paragraph) => `order No ${number}, p. ${paragraph}`,
  },
};

/** Places of the Methodology in a few words: `п. 33, 41–44; прил. 6, 13`. */
export function citesText(cites: readonly Cite[], language: Language): string {
  const texts = TEXTS[language];
  const paragraphs: number[] = [];
  const appendices: number[] = [];
  const tables = new Map<number, string[]>();
  const orders: string[] = [];
  for (const cite of cites) {
    if ("act" in cite) orders.push(texts.order(cite.act, cite.paragraph));
    else if ("paragraph" in cite) paragraphs.push(cite.paragraph);
    else if (cite.table === undefined) appendices.push(cite.appendix);
    else tables.set(cite.appendix, [...(tables.get(cite.appendix) ?? []), cite.table]);
  }
  return [
    ...(paragraphs.length > 0 ? [texts.paragraphs(ranges(paragraphs))] : []),
    ...(appendices.length > 0 ? [texts.appendices(ranges(appendices), appendices.length)] : []),
    ...[...tables].map(([appendix, names]) => texts.tables(appendix, names.join(", "), names.length)),
    ...orders,
  ].join("; ");
}
