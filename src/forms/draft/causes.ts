import { SERVICES_P, SERVICES_T } from "../../law/services/automation";
import { SERVICES_U } from "../../law/services/satisfaction";
import { COMPLAINTS_R4 } from "../../law/complaints";
import { compare, decimal, toNumber, ZERO } from "../../scoring/exact";
import { reachBand } from "../../scoring/bands";
import { constantOf } from "../../scoring/evaluate";
import { isProblem, maximum, score, versionOf } from "../../scoring/score";
import type { InputName } from "../figures";
import type { Source } from "./source";
import type { Cause, IndicatorId, PrintedBand } from "./statements";

/** Services with the lowest levels that a draft names. */
const NAMED_SERVICES = 3;

/** What an indicator's points were lost to, as far as the workbook knows. */
export function causeOf(id: IndicatorId, source: Source): Cause {
  const input = (name: InputName) => source.figures.input(name);
  const counted = (count: InputName, whole: InputName) => ({ count: input(count), whole: input(whole) });
  switch (id) {
    case "SERVICES_P1":
      return { of: id, ...levels(source) };
    case "SERVICES_P2":
      return { of: id, ...counted("justifiedComplaints", "services") };
    case "SERVICES_T1":
      return { of: id, ...counted("late", "services") };
    case "SERVICES_T2":
      return { of: id, ...counted("refusals", "services") };
    case "SERVICES_T3":
      return { of: id, ...counted("incomplete", "services") };
    case "SERVICES_T4":
      return { of: id, ...counted("demanded", "services") };
    case "SERVICES_T": {
      const subtypes = versionOf(SERVICES_T, source.subject.rules).value.titles !== undefined;
      return { of: id, full: input("full"), partial: input("partial"), kinds: input("kinds"), subtypes };
    }
    case "SERVICES_V":
      return {
        of: id,
        electronic: input("electronic"),
        rendered: input("rendered"),
        paper: input("paper"),
        automated: input("automatedRendered"),
      };
    case "SERVICES_C":
      return { of: id, mobile: input("mobile"), automated: input("automatedKinds") };
    case "SERVICES_P":
      return { of: id, hours: input("hours"), capped: cappedHours(source) };
    case "COMPLAINTS_R1":
      return { of: id, ...counted("consideredLate", "considered") };
    case "COMPLAINTS_R2":
      return { of: id, ...counted("courtJustified", "considered") };
    case "COMPLAINTS_R3":
      return { of: id, ...counted("redirectedLate", "received") };
    case "COMPLAINTS_R4":
      return discipline(source);
  }
}

function levels({ figures, subject }: Source): Pick<Extract<Cause, { of: "SERVICES_P1" }>, "levels"> {
  const { type, rules } = subject;
  const most = decimal(maximum(SERVICES_U, type, rules));
  const below = figures.levels.filter(({ level }) => {
    const points = score(SERVICES_U, { level: decimal(level) }, type, rules);
    return isProblem(points) || compare(points, most) < 0;
  });
  const rated = figures.levels.length;
  if (rated === 0) return {};
  const lowest = [...below].sort((a, b) => a.level - b.level).slice(0, NAMED_SERVICES);
  return { levels: { rated, full: rated - below.length, lowest } };
}

/** Whether the hours would cost more than the paragraph takes. */
function cappedHours({ figures, subject }: Source): boolean {
  const hours = figures.input("hours");
  if (hours === undefined) return false;
  const { constants } = versionOf(SERVICES_P, subject.rules).value;
  const [perHour, most] = [
    constantOf(constants, "w", subject.type),
    constantOf(constants, "most", subject.type),
  ];
  return hours * perHour > most;
}

function discipline({ figures, subject }: Source): Cause {
  const disciplined = figures.input("disciplined");
  const considered = figures.input("consideredLate");
  const redirected = figures.input("redirectedLate");
  const excused = figures.input("excused");
  const late = considered === undefined || redirected === undefined ? undefined : considered + redirected;
  const known = { of: "COMPLAINTS_R4", disciplined, late, excused } as const;
  if (disciplined === undefined || late === undefined) return known;

  const { type, rules } = subject;
  const values = {
    disciplined: decimal(disciplined),
    late: decimal(late),
    excused: excused === undefined ? ZERO : decimal(excused),
  };
  let reached: { share: number; band: PrintedBand } | undefined;
  score(COMPLAINTS_R4, values, type, rules, (formula, _, [share]) => {
    if (formula.op !== "band" || !share) return;
    const { band } = reachBand(share, formula.bands, rules.readings["band-gaps"]);
    if (!("above" in band)) reached = { share: toNumber(share), band };
  });
  return reached ? { ...known, reached } : known;
}
