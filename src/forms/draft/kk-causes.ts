import { count as number, NBSP, quantity } from "./numbers";
import type { Cause, Counted, IndicatorId, Level } from "./statements";

/** What points were lost because of; a criterion of complaints has but one cause, which its heading names. */
export const BECAUSE: Readonly<Partial<Record<IndicatorId, string>>> = {
  SERVICES_P1: "көрсетілетін қызметті алушылардың қанағаттану деңгейіне байланысты",
  SERVICES_P2: "қызметтердің сапасына берілген негізді шағымдар салдарынан",
  SERVICES_T1: "мерзімдердің бұзылуы салдарынан",
  SERVICES_T2: "негізсіз бас тартулар салдарынан",
  SERVICES_T3: "құжаттар топтамасы толық болмаған кезде қызмет көрсету салдарынан",
  SERVICES_T4: "тізбеде көзделмеген құжаттарды талап ету салдарынан",
  SERVICES_T: "қызметтердің толық автоматтандырылмауы салдарынан",
  SERVICES_V: "электрондық нысаннан тыс көрсетілген қызметтер салдарынан",
  SERVICES_C: "мобильдік қосымшаларда қолжетімсіз қызметтер салдарынан",
  SERVICES_P: "электрондық форматтағы қызметтердің қолжетімсіздігі салдарынан",
};

const unit = (count: number, noun: string): string => `${quantity(count)}${NBSP}${noun}`;
const services = (count: number): string => unit(count, "қызмет");

/** `көрсетілген 2 500 қызметтің ішінде `, `көрсетілген 2 500 қызметке `. */
const among = (whole: number | undefined): string =>
  whole === undefined ? "" : `көрсетілген ${unit(whole, "қызметтің")} ішінде `;
const perServices = (whole: number | undefined, what: string): string =>
  whole === undefined ? what : `көрсетілген ${unit(whole, "қызметке")} ${what} келеді`;

/** The violations in numbers, or `undefined` where none are known. */
export function violations(cause: Cause): string | undefined {
  switch (cause.of) {
    case "SERVICES_P1":
      return cause.levels && satisfaction(cause.levels);
    case "SERVICES_T": {
      const { full, partial, kinds, subtypes } = cause;
      if (full === undefined || kinds === undefined) return undefined;
      const [whole, one] = subtypes
        ? [`кіші түрлерін қоса алғандағы ${unit(kinds, "қызметтің")}`, "қызмет"]
        : [`қызметтердің ${unit(kinds, "түрінің")}`, "түрі"];
      const partly = partial ? `, ${unit(partial, one)} ішінара` : "";
      return `${whole} ішінде ${unit(full, one)} толық${partly} автоматтандырылған`;
    }
    case "SERVICES_V": {
      const { electronic, rendered, paper, automated } = cause;
      const online =
        electronic === undefined
          ? []
          : [`${among(rendered)}${services(electronic)} электрондық нысанда көрсетілді`];
      const onPaper = paper
        ? [
            `автоматтандырылған қызметтер бойынша ${among(automated)}${services(paper)} қағаз нысанда көрсетілді`,
          ]
        : [];
      return [...online, ...onPaper].join(", ") || undefined;
    }
    case "SERVICES_C": {
      const { mobile, automated } = cause;
      if (mobile === undefined) return undefined;
      const whole = automated === undefined ? "" : `${unit(automated, "қызметтің")} ішінде `;
      return `автоматтандырылған ${whole}${services(mobile)} мобильдік қосымшаларда қолжетімді`;
    }
    case "SERVICES_P":
      if (cause.hours === undefined) return undefined;
      return `${unit(cause.hours, "сағат")}${cause.capped ? " (ең көп айыппұл шегерілді)" : ""}`;
    case "COMPLAINTS_R4":
      return discipline(cause);
    default:
      return cause.count === undefined ? undefined : ofWhole(cause.of, cause.count, cause.whole);
  }
}

const CASES = "шағымдар мен өтініштер";

function ofWhole(id: Counted, count: number, whole: number | undefined): string {
  switch (id) {
    case "SERVICES_P2":
      return perServices(whole, unit(count, "шағым"));
    case "SERVICES_T1":
      return `${among(whole)}${services(count)} кешіктіріліп көрсетілді`;
    case "SERVICES_T2":
      return perServices(whole, unit(count, "бас тарту"));
    case "SERVICES_T3":
      return `${among(whole)}${services(count)}`;
    case "SERVICES_T4":
      return `${among(whole)}${services(count)} бойынша`;
    case "COMPLAINTS_R1":
      return whole === undefined
        ? `мерзімі бұзылып қаралған ${CASES} – ${number(count)}`
        : `қаралған ${CASES} – ${number(whole)}, оның ішінде мерзімі бұзылып қаралғаны – ${number(count)}`;
    case "COMPLAINTS_R2":
      return whole === undefined
        ? `сот шешімі бойынша негізді деп танылған ${CASES} – ${number(count)}`
        : `қаралған ${CASES} – ${number(whole)}, сот шешімі бойынша негізді деп танылғаны – ${number(count)}`;
    case "COMPLAINTS_R3":
      return whole === undefined
        ? `мерзімі бұзылып қайта жіберілген ${CASES} – ${number(count)}`
        : `түскен ${CASES} – ${number(whole)}, мерзімі бұзылып қайта жіберілгені – ${number(count)}`;
  }
}

function satisfaction({
  rated,
  full,
  lowest,
}: NonNullable<Extract<Cause, { of: "SERVICES_P1" }>["levels"]>): string {
  const [first] = lowest;
  if (rated === 1 && first)
    return `"${first.service}" қызметіне қанағаттану деңгейі – ${quantity(first.level)}`;
  const whole = `бағаланған ${unit(rated, "қызметтің")}`;
  const given =
    full === 0
      ? `${whole} ешқайсысына толық балл берілмеді`
      : `${whole} ішінде ${unit(full, "қызметке")} толық балл берілді`;
  const levels = lowest.length === 1 ? "ең төменгі деңгей" : "ең төменгі деңгейлер";
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
      : [`мерзімдері бұзылып қаралған және қайта жіберілген ${CASES} – ${number(late)}`];
  const impossible = excused ? [`жауаптылыққа тарту мүмкін болмаған жағдайлар – ${number(excused)}`] : [];
  const share = reached ? `, яғни ${quantity(reached.share)}${NBSP}% (${band(reached.band)})` : "";
  const facts =
    disciplined === undefined
      ? []
      : [`тәртіптік жауаптылыққа тарту фактілері – ${number(disciplined)}${share}`];
  return [...cases, ...impossible, ...facts].join(", ") || undefined;
}

const band = (band: NonNullable<Extract<Cause, { of: "COMPLAINTS_R4" }>["reached"]>["band"]): string =>
  "below" in band
    ? `${quantity(band.below)}${NBSP}%-дан кем аралық`
    : `${quantity(band.from)}–${quantity(band.to)}${NBSP}% аралығы`;
