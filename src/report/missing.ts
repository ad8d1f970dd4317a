import type { ContentId, CRITERIA } from "../law/annual-report";
import { REPORT_PARTS, type ReportItemId } from "../law/annual-report-form";
import { comparedYears, known, linesIn, linesOf, numberOf, type YearTable } from "./cells";
import { isAutomated, rendered } from "./services";
import { BASES, SERVICE_FORMS, type ColumnId, type ReportInputs } from "./types";

/** A line of the item on services. */
export type ServicesLine = keyof Extract<
  (typeof REPORT_PARTS)[number]["items"][number],
  { readonly lines: unknown }
>["lines"];

/** What a report has nothing on. */
export type Missing =
  /** An item of the standard form, or a line of it. */
  | { readonly of: "item"; readonly id: ReportItemId; readonly line?: ServicesLine }
  /** What the report must hold (paragraph 5 of the rules). */
  | { readonly of: "content"; readonly id: ContentId }
  /** A criterion of the information (paragraph 7 of the rules); `years`: those there is nothing to compare with. */
  | {
      readonly of: "criterion";
      readonly id: Extract<
        keyof (typeof CRITERIA)["value"],
        "comparability" | "objectivity" | "completeness"
      >;
      readonly years?: readonly number[];
    };

/** Sources that are several (paragraph 7 of the rules). */
const SEVERAL = 2;

/** What a report has nothing on: items of the form in its order, then paragraphs 5 and 7 of the rules. Nothing where the year is not known. */
export function missing(inputs: ReportInputs): readonly Missing[] {
  const year = known(inputs.year);
  if (year === undefined) return [];
  const services = linesIn(inputs, "services", year);
  const has = (...columns: readonly ColumnId<"services">[]) =>
    services.some(({ row }) => columns.some((column) => numberOf(row, column) !== undefined));
  const any = (table: YearTable) => linesIn(inputs, table, year).length > 0;
  const filled = (texts: readonly string[]) => texts.some((text) => text.trim() !== "");
  const acts = (kind: "approved" | "amended") =>
    linesIn(inputs, "acts", year).some(({ row }) => known(row.kind) === kind);
  const provider = (item: "name" | "activity") =>
    filled(inputs.provider.filter((row) => known(row.item) === item).map(({ value }) => value));

  const lines: Readonly<Record<ServicesLine, boolean>> = {
    rendered: rendered(services) !== undefined,
    stateCorporation: has("stateCorporation"),
    bases: has(...BASES),
    forms: has(...SERVICE_FORMS),
    acts: acts("approved"),
  };
  const items: Readonly<Record<Exclude<ReportItemId, "services">, boolean>> = {
    provider: provider("name"),
    demanded: lines.rendered,
    access: filled(inputs.access.map(({ place }) => place)),
    discussions: any("discussions"),
    events: any("events"),
    automation: services.some(isAutomated),
    training: any("training"),
    rules: acts("amended"),
    complaints: any("complaints"),
    internalControl: any("internalControl"),
    inspections: any("inspections"),
    publicMonitoring: any("publicMonitoring"),
    prospects: filled(inputs.prospects.map(({ text }) => text)),
  };
  const contents: Readonly<Record<ContentId, boolean>> = {
    activity: provider("activity"),
    rendered: lines.rendered,
    improvement: items.automation || items.rules,
    feedback: linesIn(inputs, "hearings", year).some(({ row }) => numberOf(row, "count") !== undefined),
    measures: filled(linesIn(inputs, "complaints", year).map(({ row }) => row.measures)),
  };

  const ids: readonly ReportItemId[] = [
    ...REPORT_PARTS.flatMap(({ items: own }) => own.map(({ id }) => id)),
    "prospects",
  ];
  const lacking = <K extends string>(held: Readonly<Record<K, boolean>>): readonly K[] =>
    (Object.keys(held) as K[]).filter((key) => !held[key]);
  const earlier = comparedYears(inputs).filter(
    (one) => one < year && rendered(linesIn(inputs, "services", one)) === undefined,
  );
  const kinds = new Set(linesOf(inputs, "sources").flatMap(({ row }) => known(row.kind) ?? []));
  return [
    ...ids.flatMap((id): readonly Missing[] => {
      if (id === "services") return lacking(lines).map((line) => ({ of: "item", id, line }));
      return items[id] ? [] : [{ of: "item", id }];
    }),
    ...lacking(contents).map((id) => ({ of: "content", id }) as const),
    ...(earlier.length > 0 ? [{ of: "criterion", id: "comparability", years: earlier } as const] : []),
    ...(kinds.size === 0
      ? [{ of: "criterion", id: "completeness" } as const]
      : kinds.size < SEVERAL
        ? [{ of: "criterion", id: "objectivity" } as const]
        : []),
  ];
}
