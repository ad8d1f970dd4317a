import { counted, form, type Forms } from "./ru-plural";
import { count as number, NBSP, quantity } from "./numbers";
import type { Cause, Counted, IndicatorId, Level } from "./statements";

/** What points were lost because of; a criterion of complaints has but one cause, which its heading names. */
export const BECAUSE: Readonly<Partial<Record<IndicatorId, string>>> = {
  SERVICES_P1: "из-за уровня удовлетворенности услугополучателей",
  SERVICES_P2: "из-за обоснованных жалоб на качество услуг",
  SERVICES_T1: "из-за нарушения сроков",
  SERVICES_T2: "из-за необоснованных отказов",
  SERVICES_T3: "из-за оказания услуг при неполном пакете документов",
  SERVICES_T4: "из-за истребования документов, не предусмотренных перечнем",
  SERVICES_T: "из-за неполной автоматизации услуг",
  SERVICES_V: "из-за услуг, оказанных не в электронной форме",
  SERVICES_C: "из-за услуг, недоступных в мобильных приложениях",
  SERVICES_P: "из-за недоступности услуг в электронном формате",
};

const CASES = "жалоб и заявлений";
const SERVICE: Forms = ["услуга", "услуги", "услуг"];
const OF_SERVICES: Forms = ["услуги", "услуг", "услуг"];
const RENDERED: Forms = ["оказана", "оказаны", "оказано"];
const AUTOMATED: Forms = ["автоматизирована", "автоматизированы", "автоматизировано"];
const KIND_AUTOMATED: Forms = ["автоматизирован", "автоматизированы", "автоматизировано"];

const rendered = (count: number): string => `${form(count, RENDERED)} ${counted(count, SERVICE)}`;
const outOf = (whole: number | undefined): string => (whole === undefined ? "" : ` из ${number(whole)}`);
const of = (rated: number): string =>
  counted(rated, ["оцененной услуги", "оцененных услуг", "оцененных услуг"]);
const onServices = (whole: number | undefined): string =>
  whole === undefined
    ? ""
    : ` на ${counted(whole, ["оказанную услугу", "оказанные услуги", "оказанных услуг"])}`;

/** The violations in numbers, or `undefined` where none are known. */
export function violations(cause: Cause): string | undefined {
  switch (cause.of) {
    case "SERVICES_P1":
      return cause.levels && satisfaction(cause.levels);
    case "SERVICES_T": {
      const { full, partial, kinds, subtypes } = cause;
      if (full === undefined || kinds === undefined) return undefined;
      const [services, automated] = subtypes
        ? [`${counted(kinds, OF_SERVICES)}, включая подвиды,`, form(full, AUTOMATED)]
        : [counted(kinds, ["вида услуг", "видов услуг", "видов услуг"]), form(full, KIND_AUTOMATED)];
      const partly = partial ? `, частично – ${number(partial)}` : "";
      return `из ${services} полностью ${automated} ${number(full)}${partly}`;
    }
    case "SERVICES_V": {
      const { electronic, rendered: all, paper, automated } = cause;
      const online =
        electronic === undefined ? [] : [`в электронной форме ${rendered(electronic)}${outOf(all)}`];
      const onPaper = paper
        ? [`на бумаге по автоматизированным услугам – ${number(paper)}${outOf(automated)}`]
        : [];
      return [...online, ...onPaper].join(", ") || undefined;
    }
    case "SERVICES_C": {
      const { mobile, automated } = cause;
      if (mobile === undefined) return undefined;
      const services = counted(mobile, [
        "автоматизированная услуга",
        "автоматизированные услуги",
        "автоматизированных услуг",
      ]);
      const accessible = form(mobile, ["доступна", "доступны", "доступно"]);
      return `в мобильных приложениях ${accessible} ${services}${outOf(automated)}`;
    }
    case "SERVICES_P":
      if (cause.hours === undefined) return undefined;
      return `${counted(cause.hours, ["час", "часа", "часов"])}${cause.capped ? " (вычтен наибольший штраф)" : ""}`;
    case "COMPLAINTS_R4":
      return discipline(cause);
    default:
      return cause.count === undefined ? undefined : ofWhole(cause.of, cause.count, cause.whole);
  }
}

function ofWhole(id: Counted, count: number, whole: number | undefined): string {
  switch (id) {
    case "SERVICES_P2":
      return `${counted(count, ["жалоба", "жалобы", "жалоб"])}${onServices(whole)}`;
    case "SERVICES_T1":
      return `не в срок ${rendered(count)}${outOf(whole)}`;
    case "SERVICES_T2":
      return `${counted(count, ["отказ", "отказа", "отказов"])}${onServices(whole)}`;
    case "SERVICES_T3":
      return `${counted(count, SERVICE)}${outOf(whole)}`;
    case "SERVICES_T4":
      return `при оказании ${counted(count, OF_SERVICES)}${outOf(whole)}`;
    case "COMPLAINTS_R1":
      return whole === undefined
        ? `с нарушением срока рассмотрено ${CASES} – ${number(count)}`
        : `рассмотрено ${CASES} – ${number(whole)}, из них с нарушением срока – ${number(count)}`;
    case "COMPLAINTS_R2":
      return whole === undefined
        ? `признано обоснованными по решению суда ${CASES} – ${number(count)}`
        : `рассмотрено ${CASES} – ${number(whole)}, признано обоснованными по решению суда – ${number(count)}`;
    case "COMPLAINTS_R3":
      return whole === undefined
        ? `перенаправлено с нарушением срока ${CASES} – ${number(count)}`
        : `поступило ${CASES} – ${number(whole)}, перенаправлено с нарушением срока – ${number(count)}`;
  }
}

function satisfaction({
  rated,
  full,
  lowest,
}: NonNullable<Extract<Cause, { of: "SERVICES_P1" }>["levels"]>): string {
  const [first] = lowest;
  if (rated === 1 && first)
    return `уровень удовлетворенности услугой "${first.service}" – ${quantity(first.level)}`;
  const given =
    full === 0
      ? `полный балл не присвоен ни одной из ${of(rated)}`
      : `полный балл присвоен ${number(full)} из ${of(rated)}`;
  const levels = lowest.length === 1 ? "самый низкий уровень" : "самые низкие уровни";
  return lowest.length === 0 ? given : `${given}, ${levels} – ${lowest.map(service).join(", ")}`;
}

const service = ({ service, level }: Level): string => `"${service}" (${quantity(level)})`;

function discipline({
  disciplined,
  late,
  excused,
  reached,
}: Extract<Cause, { of: "COMPLAINTS_R4" }>): string | undefined {
  const cases =
    late === undefined
      ? []
      : [`жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков, – ${number(late)}`];
  const impossible = excused
    ? [`случаев, когда привлечь к ответственности невозможно, – ${number(excused)}`]
    : [];
  const share = reached ? `, или ${quantity(reached.share)}${NBSP}% (${band(reached.band)})` : "";
  const facts =
    disciplined === undefined
      ? []
      : [`фактов привлечения к дисциплинарной ответственности – ${number(disciplined)}${share}`];
  return [...cases, ...impossible, ...facts].join(", ") || undefined;
}

const band = (band: NonNullable<Extract<Cause, { of: "COMPLAINTS_R4" }>["reached"]>["band"]): string =>
  "below" in band
    ? `интервал менее ${quantity(band.below)}${NBSP}%`
    : `интервал от ${quantity(band.from)} до ${quantity(band.to)}${NBSP}%`;
