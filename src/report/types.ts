import type { InformationSource } from "../law/annual-report";
import type { IsoDate } from "../law/version";

/** A text that is none of what its column takes. */
export interface Unread {
  readonly unread: string;
}

/** What a cell holds: what its column takes, something else, or nothing. */
export type Cell<T> = T | Unread | undefined;

/** Years that a report compares: its own and two earlier ones. */
export const COMPARED_YEARS = 3;

/** What a column takes; a choice is one of its words. */
export type ColumnKind = "year" | "count" | "text" | "date" | readonly string[];

/** The ways in which a service is rendered: their counts make the total. */
export const CHANNELS = ["direct", "stateCorporation", "portal", "mobile"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The forms in which a service is rendered: their counts make the total. */
export const SERVICE_FORMS = ["paper", "electronic", "proactive"] as const;
export type ServiceForm = (typeof SERVICE_FORMS)[number];

/** Whether those who receive it pay: their counts make the total. */
export const BASES = ["free", "paid"] as const;
export type Basis = (typeof BASES)[number];

/** What is asked of the provider, a line each. */
export const PROVIDER_ITEMS = ["name", "address", "site", "contacts", "head", "activity"] as const;
export type ProviderItem = (typeof PROVIDER_ITEMS)[number];

const INFORMATION_SOURCES = [
  "statistics",
  "assessment",
  "control",
  "internalControl",
  "publicMonitoring",
  "surveys",
] as const satisfies readonly InformationSource[];

const check = {
  year: "year",
  subject: "text",
  checked: "count",
  violations: "count",
  measures: "text",
} as const;

/** The visible tables that a report is made of, with their columns in order. A row with nothing in it is none. */
export const TABLES = {
  /** A line for each item of {@link PROVIDER_ITEMS}. */
  provider: { item: PROVIDER_ITEMS, value: "text" },
  /** A line for each service and year. */
  services: {
    year: "year",
    name: "text",
    code: "text",
    provider: "text",
    total: "count",
    direct: "count",
    stateCorporation: "count",
    portal: "count",
    mobile: "count",
    free: "count",
    paid: "count",
    paper: "count",
    electronic: "count",
    proactive: "count",
    automation: ["partial", "full"],
    automatedSince: "year",
  },
  /** By-laws on how services are rendered: approved anew, or amended. */
  acts: { year: "year", title: "text", number: "text", date: "date", kind: ["approved", "amended"] },
  /** Where the order of rendering services can be read. */
  access: { place: "text", address: "text", contents: "text" },
  discussions: {
    year: "year",
    title: "text",
    date: "date",
    place: "text",
    received: "count",
    accepted: "count",
  },
  /** Explanations, seminars, meetings, interviews. */
  events: { year: "year", title: "text", date: "date", participants: "count" },
  training: { year: "year", title: "text", date: "date", participants: "count" },
  /** Hearings by Article 73 of the Administrative Procedural and Process Code (paragraph 5 of the rules): a line for each year. */
  hearings: { year: "year", count: "count" },
  internalControl: check,
  /** Control by the body authorised to assess and control the quality of services. */
  inspections: check,
  publicMonitoring: {
    year: "year",
    by: "text",
    subject: "text",
    recommendations: "count",
    accepted: "count",
  },
  /** The annex. The source refers to its form without printing it: the columns are ours. */
  complaints: {
    year: "year",
    service: "text",
    subject: "text",
    received: "count",
    justified: "count",
    measures: "text",
  },
  prospects: { text: "text" },
  sources: { kind: INFORMATION_SOURCES, name: "text" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

export type TableId = keyof typeof TABLES;
export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];
export type ColumnId<T extends TableId = TableId> = T extends TableId
  ? keyof (typeof TABLES)[T] & string
  : never;

type Value<K> = K extends "text"
  ? string
  : K extends "year" | "count"
    ? Cell<number>
    : K extends "date"
      ? Cell<IsoDate>
      : K extends readonly (infer Word)[]
        ? Cell<Word>
        : never;

/** A row of a table; an empty text is `""`. */
export type Row<T extends TableId> = {
  readonly [C in keyof (typeof TABLES)[T]]: Value<(typeof TABLES)[T][C]>;
};

/** All that a report is made of. A row is known by its index in its table. */
export type ReportInputs = { readonly [T in TableId]: readonly Row<T>[] } & {
  /** The year reported on. */
  readonly year: Cell<number>;
};

/** A cell of the inputs; the whole row, or the whole table, where it is left out. */
export interface Place {
  readonly table: TableId;
  readonly row?: number;
  readonly column?: ColumnId;
}

/** Nothing entered. */
export const NO_INPUTS: ReportInputs = {
  year: undefined,
  ...(Object.fromEntries(TABLE_IDS.map((id) => [id, []])) as unknown as Omit<ReportInputs, "year">),
};
