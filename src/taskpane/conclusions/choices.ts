import { directionsWithout, type Attachment } from "../../excel";
import type { FormCode } from "../../forms/form";
import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { DIRECTIONS, type Direction } from "../../law/directions";
import type { PaneTexts } from "../../locales/pane";
import type { View } from "../view";

/** The forms that are called as what they are about. */
const ABOUT = {
  services: "SERVICES_TOTAL",
  automation: "SERVICES_K3",
  openness: "OPENNESS_TOTAL",
  complaints: "COMPLAINTS_TOTAL",
  internalControl: "COMPLAINTS_R4",
} as const satisfies Readonly<Record<string, ComputationId>>;

export type FormId = keyof typeof ABOUT | keyof PaneTexts["conclusions"]["form"];
export type FormGroup = keyof PaneTexts["conclusions"]["groups"];

/** A form as the user chooses it; of several appendices a body has the one of its type. */
export interface FormChoice {
  readonly id: FormId;
  readonly group: FormGroup;
  readonly codes: readonly FormCode[];
  readonly each: "body" | "direction" | "edition";
  /** Bodies of this type alone. */
  readonly only?: BodyType;
  /** Directions that must all be scored. */
  readonly needs: readonly Direction[];
  /** Whether a body has it hangs on what its requisites or the register of objections hold. */
  readonly perhaps?: true;
}

const conclusion = (id: FormId, codes: readonly FormCode[], needs: readonly Direction[]): FormChoice => ({
  id,
  group: "conclusions",
  codes,
  each: "body",
  needs,
});
const reference = (id: FormId, code: FormCode): FormChoice => ({
  id,
  group: "reference",
  codes: [code],
  each: "edition",
  needs: [],
});

/** The forms, in the order in which they are offered. */
export const FORM_CHOICES: readonly FormChoice[] = [
  conclusion("services", [3, 4], ["services"]),
  { ...conclusion("automation", [5], ["services"]), only: "CGO" },
  conclusion("openness", [8], ["openness"]),
  conclusion("complaints", [12], ["complaints"]),
  conclusion("overall", [15], DIRECTIONS),
  { id: "report", group: "reports", codes: [9], each: "body", needs: [] },
  { id: "points", group: "reports", codes: [10], each: "body", needs: ["openness"] },
  { id: "act", group: "procedure", codes: [1], each: "direction", needs: [], perhaps: true },
  { id: "disagreements", group: "procedure", codes: [14], each: "direction", needs: [], perhaps: true },
  {
    id: "noObjections",
    group: "procedure",
    codes: ["noObjections"],
    each: "direction",
    needs: [],
    perhaps: true,
  },
  reference("serviceCriteria", 2),
  reference("satisfaction", 6),
  reference("opennessCriteria", 7),
  reference("complaintCriteria", 11),
  reference("internalControl", 13),
];

/** The name of a form, official where it has one. */
export const formName = (id: FormId, { texts, language }: Pick<View, "texts" | "language">): string =>
  id in ABOUT
    ? COMPUTATIONS[ABOUT[id as keyof typeof ABOUT]].title[language]
    : texts.conclusions.form[id as keyof PaneTexts["conclusions"]["form"]];

/** Why a form cannot be made of this workbook: there are no bodies of its type, or no data on these directions. */
export type Obstacle = { readonly directions: readonly Direction[] } | "noCentral";

export function obstacle({ only, needs }: FormChoice, attachment: Attachment): Obstacle | undefined {
  const types = typesOf(attachment, only);
  if (only && types.length === 0) return "noCentral";
  const lacking = types.map((type) => lacks(needs, attachment, type));
  if (types.length === 0 || lacking.some((directions) => directions.length === 0)) return undefined;
  return { directions: needs.filter((direction) => lacking.some((own) => own.includes(direction))) };
}

/** The conclusions that are made for every body, as far as the workbook has the data for them. */
export const usualForms = (attachment: Attachment): ReadonlySet<FormId> =>
  new Set(
    FORM_CHOICES.filter(({ group, only }) => group === "conclusions" && !only)
      .filter((choice) => obstacle(choice, attachment) === undefined)
      .map(({ id }) => id),
  );

/** How many sheets the chosen forms of the chosen bodies take; `atMost` where requisites have a say in it. */
export function sheetCount(
  attachment: Attachment,
  forms: ReadonlySet<FormId>,
  bodies: ReadonlySet<string>,
): { readonly count: number; readonly atMost: boolean } {
  const chosen = FORM_CHOICES.filter(({ id }) => forms.has(id));
  const types = attachment.bodies.filter(({ name }) => bodies.has(name)).map(({ type }) => type);
  const counts = chosen.map((choice) =>
    choice.each === "edition"
      ? choice.codes.length
      : types.reduce((sum, type) => sum + ofBody(choice, attachment, type), 0),
  );
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    atMost: chosen.some(({ perhaps }, index) => perhaps && counts[index]! > 0),
  };
}

function ofBody({ each, only, needs }: FormChoice, attachment: Attachment, type: BodyType): number {
  if (only && only !== type) return 0;
  if (each === "direction") return DIRECTIONS.length - directionsWithout(attachment, type).length;
  return lacks(needs, attachment, type).length === 0 ? 1 : 0;
}

const typesOf = ({ bodies }: Attachment, only: BodyType | undefined): readonly BodyType[] =>
  BODY_TYPES.filter((type) => (only ?? type) === type && bodies.some((body) => body.type === type));

const lacks = (needs: readonly Direction[], attachment: Attachment, type: BodyType): readonly Direction[] =>
  needs.filter((direction) => directionsWithout(attachment, type).includes(direction));
