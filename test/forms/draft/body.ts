import type { BodyType } from "../../../src/law/bodies";
import { COMPUTATIONS, type ComputationId } from "../../../src/law/computations";
import { TOTAL_OF, type Direction } from "../../../src/law/directions";
import {
  criterionScore,
  OPENNESS_CRITERIA,
  type OpennessCriterion,
} from "../../../src/law/openness/criteria";
import { DEFAULT_RULES, type Rules } from "../../../src/law/rules";
import type { OfficialLanguage } from "../../../src/law/text";
import type { BodyFigures, InputName } from "../../../src/forms/figures";
import type { DraftSubject } from "../../../src/forms/draft/source";
import { NO_REQUISITES, type Fact } from "../../../src/forms/requisites";
import { decimal, toNumber } from "../../../src/scoring/exact";
import { markRows } from "../../../src/scoring/marks";
import { isProblem, score } from "../../../src/scoring/score";

/** What a test says of a body; scores follow from it as the Methodology computes them. */
export interface Known {
  readonly type?: BodyType;
  readonly rules?: Rules;
  readonly inputs?: Readonly<Partial<Record<InputName, number>>>;
  readonly levels?: BodyFigures["levels"];
  /** Points lost, by criterion, row and language; the rest is full. Left out: nothing is known of openness. */
  readonly lost?: readonly (readonly [OpennessCriterion, row: number, OfficialLanguage, lost: number])[];
  /** Points of the stimulating indicator of open data in each language. */
  readonly stimulus?: number;
  /** Share of the media satisfied. */
  readonly media?: number;
  readonly facts?: readonly Fact[];
  /** Scores as they are, whatever the inputs. */
  readonly scores?: Readonly<Partial<Record<ComputationId, number>>>;
  readonly overall?: number;
}

const MEDIA_MOST = [2.5, 1, 1, 1.5];

/** The subject and the figures of a body. */
export function body(
  known: Known,
  language: OfficialLanguage = "ru",
): { subject: DraftSubject; figures: BodyFigures } {
  const { type = "CGO", rules = DEFAULT_RULES, levels = [], facts = [] } = known;
  const subject: DraftSubject = {
    name: "Министерство",
    type,
    rules,
    language,
    requisites: { ...NO_REQUISITES, facts },
  };
  const input = (name: InputName) => known.inputs?.[name];
  const points = (criterion: OpennessCriterion, row: number, of: OfficialLanguage): number | undefined => {
    if (known.lost === undefined) return undefined;
    const lost = known.lost.find(([a, b, c]) => a === criterion && b === row && c === of)?.[3] ?? 0;
    if (criterion === "MEDIA") return row === 2 ? (known.media ?? 1) : tidy(MEDIA_MOST[row]! - lost);
    const found = markRows(criterion, type, rules)[row];
    if (found?.most === undefined) return undefined;
    if (criterion === "SUBORDINATES") return lost;
    return found.indicator.stimulating ? (known.stimulus ?? 0) : tidy(found.most - lost);
  };
  const memo = new Map<string, number | undefined>();
  const scoreOf = (id: ComputationId, of: Direction): number | undefined => {
    const key = `${id} ${of}`;
    if (!memo.has(key)) memo.set(key, known.scores?.[id] ?? computed(id, of));
    return memo.get(key);
  };

  function computed(id: ComputationId, of: Direction): number | undefined {
    const computation = COMPUTATIONS[id];
    if ("only" in computation && computation.only !== type) return undefined;
    const values = valuesOf(id, of);
    if (values === undefined || Object.values(values).some((value) => value === undefined)) return undefined;
    const exact = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimal(value!)]));
    const value = score(computation, exact, type, rules);
    return isProblem(value) ? undefined : toNumber(value);
  }

  function valuesOf(id: ComputationId, of: Direction): Record<string, number | undefined> | undefined {
    const services = input("services");
    const counts: Partial<Record<ComputationId, () => Record<string, number | undefined>>> = {
      SERVICES_P2: () => ({ complaints: input("justifiedComplaints"), services }),
      SERVICES_T1: () => ({ late: input("late"), services }),
      SERVICES_T2: () => ({ refusals: input("refusals"), services }),
      SERVICES_T3: () => ({ incomplete: input("incomplete"), services }),
      SERVICES_T4: () => ({ demanded: input("demanded"), services }),
      SERVICES_T: () => ({ partial: input("partial"), full: input("full"), kinds: input("kinds") }),
      SERVICES_V: () => ({
        electronic: input("electronic"),
        rendered: input("rendered"),
        paper: input("paper"),
        automated: input("automatedRendered"),
      }),
      SERVICES_C: () => ({ mobile: input("mobile"), automated: input("automatedKinds") }),
      SERVICES_P: () => ({ hours: input("hours") }),
      SERVICES_D: () => ({ proactive: input("proactive") }),
      SERVICES_S: () => ({ documents: input("documents") }),
      COMPLAINTS_R1: () => ({ late: input("consideredLate"), considered: input("considered") }),
      COMPLAINTS_R2: () => ({ justified: input("courtJustified"), considered: input("considered") }),
      COMPLAINTS_R3: () => ({ redirected: input("redirectedLate"), received: input("received") }),
      COMPLAINTS_R4: () => ({
        disciplined: input("disciplined"),
        late: sumOf([input("consideredLate"), input("redirectedLate")]),
        excused: input("excused") ?? 0,
      }),
      PENALTY: () => {
        const facts = [input("unreliable"), input("incompleteReports")];
        const [unreliable, incomplete] = facts.map((count) =>
          facts.every((one) => one === undefined) ? undefined : (count ?? 0),
        );
        return { unreliable, incomplete };
      },
      FINAL: () => ({ total: scoreOf(TOTAL_OF[of], of), penalty: scoreOf("PENALTY", of) }),
    };
    const counted = counts[id]?.();
    if (counted) return counted;
    if (id === "SERVICES_P1") {
      if (levels.length === 0) return undefined;
      const each = levels.map(({ level }) =>
        toNumber(score(COMPUTATIONS.SERVICES_U, { level: decimal(level) }, type, rules) as never),
      );
      return { points: sumOf(each), rated: levels.length, listed: levels.length };
    }
    const criterion = OPENNESS_CRITERIA.find((one) => criterionScore(one) === id);
    if (criterion) return byLanguage(criterion);
    const parts = Object.entries(COMPUTATIONS[id].variables).filter(
      ([, variable]) => !("only" in variable) || variable.only === type,
    );
    return Object.fromEntries(
      parts.map(([name, { kind }]) => [
        name,
        typeof kind === "object" && "pointsOf" in kind
          ? scoreOf(kind.pointsOf as ComputationId, of)
          : undefined,
      ]),
    );
  }

  function byLanguage(criterion: OpennessCriterion): Record<string, number | undefined> {
    const sum = (of: OfficialLanguage) => {
      if (criterion === "MEDIA") {
        const [a, b, c, d] = MEDIA_MOST.map((_, row) => points(criterion, row, of));
        return a === undefined ? undefined : tidy((a + b!) * c! + d!);
      }
      const rows = markRows(criterion, type, rules).map(({ indicator, most }, row) =>
        most === undefined || indicator.stimulating ? 0 : points(criterion, row, of),
      );
      return sumOf(rows);
    };
    const stimulus = known.lost === undefined ? undefined : 2 * (known.stimulus ?? 0);
    return { kk: sum("kk"), ru: sum("ru"), ...(criterion === "DATA" ? { stimulus } : {}) };
  }

  const figures: BodyFigures = {
    score: (id, of) => (of === "overall" ? (id === "OVERALL" ? known.overall : undefined) : scoreOf(id, of)),
    input,
    levels,
    points,
  };
  return { subject, figures };
}

const tidy = (value: number): number => Number(value.toFixed(9));
const sumOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : tidy(values.reduce<number>((a, b) => a + b!, 0));
