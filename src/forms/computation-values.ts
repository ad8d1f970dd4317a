import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Direction } from "../law/directions";
import { criterionScore, OPENNESS_CRITERIA } from "../law/openness/criteria";
import { SERVICES_U } from "../law/services/satisfaction";
import type { Variable } from "../law/computation";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../law/text";
import { add, decimal, ZERO, type Exact } from "../scoring/exact";
import { markRows } from "../scoring/marks";
import { isProblem, score } from "../scoring/score";
import type { BodyFigures, InputName } from "./figures";
import type { Subject } from "./form";

type Body = Pick<Subject, "type" | "rules">;
type Values = Readonly<Record<string, Exact>>;

/** Inputs of computations whose variables are called otherwise; where they are the same, none stands here. */
const INPUTS: Readonly<Partial<Record<ComputationId, Readonly<Record<string, readonly InputName[]>>>>> = {
  SERVICES_P2: { complaints: ["justifiedComplaints"], services: ["services"] },
  SERVICES_T1: { late: ["late"], services: ["services"] },
  SERVICES_T2: { refusals: ["refusals"], services: ["services"] },
  SERVICES_T3: { incomplete: ["incomplete"], services: ["services"] },
  SERVICES_T4: { demanded: ["demanded"], services: ["services"] },
  SERVICES_T: { partial: ["partial"], full: ["full"], kinds: ["kinds"] },
  SERVICES_V: {
    electronic: ["electronic"],
    rendered: ["rendered"],
    paper: ["paper"],
    automated: ["automatedRendered"],
  },
  SERVICES_C: { mobile: ["mobile"], automated: ["automatedKinds"] },
  SERVICES_P: { hours: ["hours"] },
  SERVICES_D: { proactive: ["proactive"] },
  SERVICES_S: { documents: ["documents"] },
  COMPLAINTS_R1: { late: ["consideredLate"], considered: ["considered"] },
  COMPLAINTS_R2: { justified: ["courtJustified"], considered: ["considered"] },
  COMPLAINTS_R3: { redirected: ["redirectedLate"], received: ["received"] },
  COMPLAINTS_R4: {
    disciplined: ["disciplined"],
    late: ["consideredLate", "redirectedLate"],
    excused: ["excused"],
  },
};

/**
 * The values that a computation of a body was made of, as far as its figures tell them; several for what is computed
 * more than once, as the points of each service. None where a value is not known.
 */
export function valuesOf(
  id: ComputationId,
  direction: Direction,
  body: Body,
  figures: BodyFigures,
): readonly Values[] {
  if (id === "SERVICES_U") return figures.levels.map(({ level }) => ({ level: decimal(level) }));
  if (id === "SERVICES_P1") return satisfaction(body, figures);
  const criterion = OPENNESS_CRITERIA.find((known) => criterionScore(known) === id);
  // What the media's indicators were made of, no figure tells.
  if (criterion === "MEDIA" || id.startsWith("OPENNESS_MEDIA_")) return [];
  const values = Object.entries<Variable>(COMPUTATIONS[id].variables)
    .filter(([, { only }]) => only === undefined || only === body.type)
    .map(([name, variable]) => [name, valueOf(name, variable)] as const);

  function valueOf(name: string, { kind, optional }: Variable): Exact | undefined {
    if (criterion && criterion !== "MEDIA") return pointsOf(criterion, name, body, figures);
    if (typeof kind === "object" && "pointsOf" in kind)
      return exact(figures.score(kind.pointsOf as ComputationId, direction));
    const inputs = INPUTS[id]?.[name]?.map((input) => figures.input(input)) ?? [undefined];
    return total(inputs.map(exact)) ?? (optional ? ZERO : undefined);
  }

  if (values.some(([, value]) => value === undefined)) return [];
  return [Object.fromEntries(values) as Values];
}

const exact = (value: number | undefined): Exact | undefined =>
  value === undefined ? undefined : decimal(value);

const total = (values: readonly (Exact | undefined)[]): Exact | undefined =>
  values.reduce((sum, value) => (sum && value ? add(sum, value) : undefined), ZERO);

function satisfaction({ type, rules }: Body, { levels }: BodyFigures): readonly Values[] {
  const points = levels.map(({ level }) => score(SERVICES_U, { level: decimal(level) }, type, rules));
  const sum = total(points.map((one) => (isProblem(one) ? undefined : one)));
  const rated = decimal(levels.length);
  // How many services the list has without a level, the figures do not tell.
  return sum && levels.length > 0 ? [{ points: sum, rated, listed: rated }] : [];
}

/** The sum of a criterion of openness in a language, or what its stimulating indicator gives in both. */
function pointsOf(
  criterion: Exclude<(typeof OPENNESS_CRITERIA)[number], "MEDIA">,
  name: string,
  { type, rules }: Body,
  figures: BodyFigures,
): Exact | undefined {
  const languages = OFFICIAL_LANGUAGES.filter((language) => name === "stimulus" || name === language);
  const rows = markRows(criterion, type, rules).flatMap(({ indicator, most }, row) =>
    most === undefined || (indicator.stimulating ?? false) !== (name === "stimulus") ? [] : [row],
  );
  return total(
    rows.flatMap((row) =>
      languages.map((language: OfficialLanguage) => exact(figures.points(criterion, row, language))),
    ),
  );
}
