import { ACTS } from "./acts";
import type { Assessor } from "./assessors";
import type { Direction } from "./directions";
import { specialBody, type SpecialBody } from "./special-bodies";
import type { Text } from "./text";
import { inForce, type IsoDate, type Provision, type Version } from "./version";

const [january, march] = [ACTS["2023-01"].inForce, ACTS["2023-03"].inForce];

/** Where the members of a special commission come from (p. 113), each said of one member. */
export const MEMBER_ORIGINS = {
  assessedBody: {
    ru: "сотрудник оцениваемого государственного органа, представившего возражения",
    kk: "қарсылық білдірген бағаланатын мемлекеттік органның қызметкері",
    en: "staff of an assessed state body that filed objections",
  },
  assessor: {
    ru: "сотрудник уполномоченного на оценку органа, не участвовавший в операционной оценке",
    kk: "операциялық бағалауға қатыспаған бағалауға уәкілетті органның қызметкері",
    en: "staff of the assessing body who took no part in the operational assessment",
  },
  workingBody: {
    ru: "представитель рабочего органа Комиссии",
    kk: "Комиссияның жұмыс органының өкілі",
    en: "representative of the working body of the Commission",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type MemberOrigin = keyof typeof MEMBER_ORIGINS;

/** Who a special commission is made of. */
export interface CommissionRule {
  /** The least number of members. */
  readonly least: number;
  readonly origins: readonly MemberOrigin[];
}

export const COMMISSION: Provision<CommissionRule> = [
  {
    from: january,
    order: "2023-01",
    cite: { paragraph: 113 },
    value: { least: 5, origins: ["assessedBody", "assessor", "workingBody"] },
  },
];

/** What a commission decides on an objection. P. 114 knows acceptance and its refusal; in part is one figure of several. */
export const DECISIONS = {
  accepted: { ru: "принято", kk: "қабылданды", en: "accepted" },
  partly: { ru: "принято частично", kk: "ішінара қабылданды", en: "accepted in part" },
  rejected: { ru: "не принято", kk: "қабылданбады", en: "not accepted" },
} as const satisfies Readonly<Record<string, Text>>;

export type Decision = keyof typeof DECISIONS;

/** What becomes of a conclusion after the appeal. */
export interface Bringing {
  readonly of: Direction;
  /** This body alone, and none of the others. */
  readonly body?: SpecialBody;
  readonly by: Assessor;
  /** Brought to the Agency, by the term `submission` or without any; or used by the Agency itself. */
  readonly how: "inTerm" | "withoutTerm" | "used";
}

const since = (paragraph: number, value: Bringing): readonly [Version<Bringing>, ...Version<Bringing>[]] => [
  { from: january, order: "2023-01", cite: { paragraph }, value },
];

const information = { of: "openness", body: "informationMinistry", how: "withoutTerm" } as const;

/** Where conclusions go after the appeal, a paragraph each; those on single bodies come first. */
export const BRINGING: readonly Provision<Bringing>[] = [
  since(116, { of: "services", body: "agency", by: "presidentAdministration", how: "withoutTerm" }),
  since(117, { of: "openness", body: "prosecutor", by: "presidentAdministration", how: "withoutTerm" }),
  [
    ...since(118, { ...information, by: "chancellery" }),
    {
      from: march,
      order: "2023-03",
      cite: { paragraph: 118 },
      value: { ...information, by: "governmentApparatus" },
    },
  ],
  since(119, { of: "openness", by: "informationMinistry", how: "inTerm" }),
  since(120, { of: "complaints", by: "committee", how: "inTerm" }),
  since(121, { of: "services", by: "agency", how: "used" }),
];

/**
 * What becomes of the conclusion on a body in a direction.
 * @param body its name in Russian or Kazakh
 * @param day a day from the first edition on
 */
export function bringingOf(direction: Direction, body: string, day: IsoDate): Version<Bringing> {
  const special = specialBody(body);
  return BRINGING.map((provision) => inForce(provision, day)!).find(
    ({ value }) => value.of === direction && (value.body === undefined || value.body === special),
  )!;
}
