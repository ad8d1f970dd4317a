import { ACTS } from "./acts";
import type { Direction } from "./directions";
import { specialBody, type SpecialBody } from "./special-bodies";
import type { Text } from "./text";
import { inForce, type IsoDate, type Provision } from "./version";

/** The bodies that assess others (p. 5), by name. */
export const ASSESSOR_NAMES = {
  agency: {
    ru: "Агентство Республики Казахстан по делам государственной службы",
    kk: "Қазақстан Республикасының Мемлекеттік қызмет істері агенттігі",
    en: "Agency of the Republic of Kazakhstan for Civil Service Affairs",
    officialKk: true,
  },
  digitalMinistry: {
    ru: "Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан",
    kk: "Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі",
    en: "Ministry of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan",
    officialKk: true,
  },
  informationMinistry: {
    ru: "Министерство информации и общественного развития Республики Казахстан",
    kk: "Қазақстан Республикасы Ақпарат және қоғамдық даму министрлігі",
    en: "Ministry of Information and Social Development of the Republic of Kazakhstan",
    officialKk: true,
  },
  committee: {
    ru: "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры Республики Казахстан",
    kk: "Қазақстан Республикасы Бас прокуратурасының Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
    en: "Committee on Legal Statistics and Special Records of the Prosecutor General's Office of the Republic of Kazakhstan",
    officialKk: true,
  },
  presidentAdministration: {
    ru: "Администрация Президента Республики Казахстан",
    kk: "Қазақстан Республикасы Президентінің Әкімшілігі",
    en: "Administration of the President of the Republic of Kazakhstan",
    officialKk: true,
  },
  /** The sources that name it are in Russian alone. */
  chancellery: {
    ru: "Канцелярия Премьер-Министра Республики Казахстан",
    kk: "Қазақстан Республикасы Премьер-Министрінің Кеңсесі",
    en: "Prime Minister's Chancellery of the Republic of Kazakhstan",
  },
  governmentApparatus: {
    ru: "Аппарат Правительства Республики Казахстан",
    kk: "Қазақстан Республикасы Үкіметінің аппараты",
    en: "Apparatus of the Government of the Republic of Kazakhstan",
    officialKk: true,
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Assessor = keyof typeof ASSESSOR_NAMES;

/** What is assessed: a direction, automation of services by itself (K3), or the whole block (Appendix 15). */
export type Assessed = Direction | "automation" | "block";

/** Who assesses what; with bodies, of these alone, whoever assesses it of the others. */
export interface Assignment {
  readonly of: readonly Assessed[];
  readonly bodies?: readonly SpecialBody[];
  readonly by: Assessor;
}

const [january, march] = [ACTS["2023-01"].inForce, ACTS["2023-03"].inForce];

const byDirection = (government: Assessor): readonly Assignment[] => [
  { of: ["services"], by: "agency" },
  { of: ["openness"], by: "informationMinistry" },
  { of: ["complaints"], by: "committee" },
  {
    of: ["services", "automation", "openness", "complaints"],
    bodies: ["prosecutor"],
    by: "presidentAdministration",
  },
  { of: ["services", "automation"], bodies: ["agency"], by: "presidentAdministration" },
  { of: ["automation"], bodies: ["digitalMinistry"], by: government },
  { of: ["openness"], bodies: ["informationMinistry"], by: government },
];

/** By direction, with the bodies that others assess. */
export const DIRECTION_ASSESSORS: Provision<readonly Assignment[]> = [
  { from: january, order: "2023-01", cite: { paragraph: 5 }, value: byDirection("chancellery") },
  { from: march, order: "2023-03", cite: { paragraph: 5 }, value: byDirection("governmentApparatus") },
];

export const AUTOMATION_ASSESSOR: Provision<readonly Assignment[]> = [
  {
    from: january,
    order: "2023-01",
    cite: { paragraph: 24 },
    value: [{ of: ["automation"], by: "digitalMinistry" }],
  },
];

const byInformation = (government: Assessor): readonly Assignment[] => [
  {
    of: ["services", "automation"],
    bodies: ["agency", "prosecutor", "courts"],
    by: "presidentAdministration",
  },
  { of: ["automation"], bodies: ["digitalMinistry"], by: government },
];

/**
 * To whom information on services goes other than to the Agency. P. 5 does not name the courts' administration; it is
 * assessed by whom it informs.
 */
export const INFORMED_ASSESSORS: Provision<readonly Assignment[]> = [
  { from: january, order: "2023-01", cite: { paragraph: 26 }, value: byInformation("chancellery") },
  { from: march, order: "2023-03", cite: { paragraph: 26 }, value: byInformation("governmentApparatus") },
];

/** The conclusion on the whole block is drawn up in one place, also where others assessed (p. 116–118). */
export const BLOCK_ASSESSOR: Provision<readonly Assignment[]> = [
  { from: january, order: "2023-01", cite: { paragraph: 122 }, value: [{ of: ["block"], by: "agency" }] },
];

/** What is assigned on a day, of one thing that is assessed. */
const assignments = (assessed: Assessed, day: IsoDate): readonly Assignment[] =>
  [DIRECTION_ASSESSORS, AUTOMATION_ASSESSOR, INFORMED_ASSESSORS, BLOCK_ASSESSOR]
    .flatMap((provision) => inForce(provision, day)?.value ?? [])
    .filter(({ of }) => of.includes(assessed));

/** Who assesses bodies that nothing special is said of, on a day from the first edition on. */
export const usualAssessor = (assessed: Assessed, day: IsoDate): Assessor =>
  assignments(assessed, day).find(({ bodies }) => bodies === undefined)!.by;

/** Who assesses a body, by its name in Russian or Kazakh, on a day from the first edition on. */
export function assessorOf(assessed: Assessed, body: string, day: IsoDate): Assessor {
  const special = specialBody(body);
  const own = assignments(assessed, day).find(
    ({ bodies }) => special !== undefined && bodies?.includes(special),
  );
  return own?.by ?? usualAssessor(assessed, day);
}
