import { intersection, type Zone } from "../engine/address";

export type RuleKind = "wholeNumber" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";

/** What may be entered into cells; formulas with `=`, as Excel gives them back. */
export interface ValidationRule {
  readonly kind: RuleKind;
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
}

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface ValidationSettings {
  readonly rule?: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

/** Cells that share what may be entered into them. No cell has two. */
export interface Validation extends ValidationSettings {
  readonly zones: readonly Zone[];
}

export const noValidation: ValidationSettings = {
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** What holds for a zone: the one for all its cells, that of none, or `null` where they differ. */
export function validationOf(all: readonly Validation[], zone: Zone): ValidationSettings | null {
  const touching = all.filter(({ zones }) => zones.some((own) => intersection(own, zone)));
  const [one, ...more] = touching;
  if (!one) return noValidation;
  return more.length === 0 && without([zone], one.zones).length === 0 ? one : null;
}

/** The validations with other settings for a zone; with none at all, it is cleared. */
export function withValidation(
  all: readonly Validation[],
  zone: Zone,
  settings: ValidationSettings | undefined,
): Validation[] {
  const others = all.flatMap((one) => {
    const zones = without(one.zones, [zone]);
    return zones.length ? [{ ...one, zones }] : [];
  });
  if (!settings) return others;
  const { rule, errorAlert, prompt, ignoreBlanks } = settings;
  const wanted = { ...(rule ? { rule } : {}), errorAlert, prompt, ignoreBlanks };
  const text = textOf(wanted);
  const known = others.find((one) => textOf(one) === text);
  if (!known) return [...others, { ...wanted, zones: [zone] }];
  return others.map((one) => (one === known ? { ...one, zones: [...one.zones, zone] } : one));
}

const textOf = ({ rule, errorAlert, prompt, ignoreBlanks }: ValidationSettings): string =>
  JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);

/** What is left of zones when others are cut out. */
function without(zones: readonly Zone[], cuts: readonly Zone[]): readonly Zone[] {
  return cuts.reduce<readonly Zone[]>((left, cut) => left.flatMap((zone) => cutOut(zone, cut)), zones);
}

function cutOut(zone: Zone, cut: Zone): Zone[] {
  const common = intersection(zone, cut);
  if (!common) return [zone];
  const beside = { top: common.top, bottom: common.bottom };
  return [
    { ...zone, bottom: common.top - 1 },
    { ...zone, top: common.bottom + 1 },
    { ...zone, ...beside, right: common.left - 1 },
    { ...zone, ...beside, left: common.right + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
