import { comparedYears, known, linesIn, sumOf, type Traced } from "../../report/cells";
import { lastDayOfPublication } from "../../report/publication";
import { demanded, isAutomated, MOST_DEMANDED, rendered, renderedOf } from "../../report/services";
import { BASES, CHANNELS, SERVICE_FORMS, type ColumnId, type ReportInputs } from "../../report/types";

type Figure = number | null;

/** What the data tell of one year; `null` where they tell nothing. */
export interface YearFigures {
  readonly kinds: number;
  readonly rendered: Figure;
  readonly channels: Readonly<Record<string, Figure>>;
  readonly forms: Readonly<Record<string, Figure>>;
  readonly bases: Readonly<Record<string, Figure>>;
  readonly automatedKinds: number;
  readonly complaints: { readonly received: Figure; readonly justified: Figure };
}

export interface ReportFigures {
  /** The last day on which the report is to be published. */
  readonly publishBy: string;
  /** The report's own year and those that it is compared with. */
  readonly years: Readonly<Record<string, YearFigures>>;
  /** Of the report's year, most often rendered first. */
  readonly mostDemanded: readonly {
    readonly name: string;
    readonly code: string;
    readonly rendered: number;
  }[];
}

/**
 * The figures of an annual report.
 * @param inputs of a year that is known
 */
export function reportFigures(inputs: ReportInputs): ReportFigures {
  return {
    publishBy: lastDayOfPublication(known(inputs.year)!),
    years: Object.fromEntries(comparedYears(inputs).map((year) => [year, figuresOf(inputs, year)])),
    mostDemanded: demanded(inputs, known(inputs.year)!)
      .slice(0, MOST_DEMANDED)
      .map((line) => ({
        name: line.row.name,
        code: line.row.code,
        rendered: renderedOf(line)!.value,
      })),
  };
}

function figuresOf(inputs: ReportInputs, year: number): YearFigures {
  const services = linesIn(inputs, "services", year);
  const complaints = linesIn(inputs, "complaints", year);
  const sums = (columns: readonly ColumnId<"services">[]) =>
    Object.fromEntries(columns.map((column) => [column, figure(sumOf("services", services, column))]));
  return {
    kinds: services.length,
    rendered: figure(rendered(services)),
    channels: sums(CHANNELS),
    forms: sums(SERVICE_FORMS),
    bases: sums(BASES),
    automatedKinds: services.filter(isAutomated).length,
    complaints: {
      received: figure(sumOf("complaints", complaints, "received")),
      justified: figure(sumOf("complaints", complaints, "justified")),
    },
  };
}

const figure = (traced: Traced | undefined): Figure => traced?.value ?? null;
