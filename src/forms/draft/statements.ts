import type { OpennessCriterion } from "../../law/openness/criteria";
import type { OfficialLanguage, Text } from "../../law/text";
import type { Degree } from "../../law/together";
import type { Fact } from "../requisites";

/** Points of a criterion, an indicator or a direction, and of how many. */
export interface Points {
  readonly got: number;
  readonly most: number;
}

export interface TitledPoints extends Points {
  readonly title: Text;
}

/** Indicators that count violations against a whole. */
export type Counted =
  | "SERVICES_P2"
  | "SERVICES_T1"
  | "SERVICES_T2"
  | "SERVICES_T3"
  | "SERVICES_T4"
  | "COMPLAINTS_R1"
  | "COMPLAINTS_R2"
  | "COMPLAINTS_R3";

/** A service with its level of satisfaction. */
export interface Level {
  readonly service: string;
  readonly level: number;
}

/** What points were lost to, in numbers; what is not known is left out. */
export type Cause =
  /** Services that have a level, those of them at full points, and the lowest of the others, lowest first. */
  | {
      readonly of: "SERVICES_P1";
      readonly levels?: { readonly rated: number; readonly full: number; readonly lowest: readonly Level[] };
    }
  | { readonly of: Counted; readonly count?: number | undefined; readonly whole?: number | undefined }
  | {
      readonly of: "SERVICES_T";
      readonly full?: number | undefined;
      readonly partial?: number | undefined;
      readonly kinds?: number | undefined;
      /** Services are counted with their sub-types. */
      readonly subtypes: boolean;
    }
  | {
      readonly of: "SERVICES_V";
      readonly electronic?: number | undefined;
      readonly rendered?: number | undefined;
      readonly paper?: number | undefined;
      readonly automated?: number | undefined;
    }
  | {
      readonly of: "SERVICES_C";
      readonly mobile?: number | undefined;
      readonly automated?: number | undefined;
    }
  | { readonly of: "SERVICES_P"; readonly hours?: number | undefined; readonly capped: boolean }
  | {
      readonly of: "COMPLAINTS_R4";
      readonly disciplined?: number | undefined;
      readonly late?: number | undefined;
      readonly excused?: number | undefined;
      /** The share in per cent, and the printed band that it took. */
      readonly reached?: { readonly share: number; readonly band: PrintedBand };
    };

export type IndicatorId = Cause["of"];

/** Bounds of a band as Appendix 13 prints them, in per cent. */
export type PrintedBand = { readonly from: number; readonly to: number } | { readonly below: number };

/** Points lost to a cause; without `lost` the violations are known, and not their points. */
export interface Loss {
  readonly cause: Cause;
  readonly lost?: number;
  /** The indicator gave nothing. */
  readonly all: boolean;
}

/** Points lost on an indicator of openness: together, and in each language where that is known. */
export interface IndicatorLoss {
  readonly lost: number;
  /** Left out: what the share of satisfied media takes off the other indicators (p. 80). */
  readonly number?: string;
  readonly title: Text;
  readonly in: Readonly<Partial<Record<OfficialLanguage, number>>>;
}

/** Points that a stimulating indicator offers, and the number of services or documents that they are for. */
export interface Stimulus {
  readonly of: "SERVICES_D" | "SERVICES_S";
  readonly points: number;
  readonly count?: number | undefined;
}

/** What can be recommended: by what points were lost to. */
export type Advice =
  | { readonly to: Exclude<IndicatorId, "SERVICES_P1" | "SERVICES_T"> }
  | { readonly to: "SERVICES_P1"; readonly lowest: readonly Level[] }
  | { readonly to: "SERVICES_T"; readonly partly: boolean }
  /** `numbers`: of the indicators with the greatest losses; `only`: the one language in which points were lost. */
  | {
      readonly to: OpennessCriterion;
      readonly title: Text;
      readonly numbers: readonly string[];
      readonly only?: OfficialLanguage;
    }
  | { readonly to: "reports" };

/** A sentence of a draft, as data. A draft says nothing else. `digits`: decimals with which its parts add up. */
export type Statement =
  // of a criterion
  | ({ readonly say: "points" } & Points)
  | { readonly say: "full"; readonly most: number }
  | { readonly say: "parts"; readonly parts: readonly TitledPoints[]; readonly digits?: number }
  /** Greatest first; those without points last. `complete`: no indicator is without points. */
  | {
      readonly say: "losses";
      readonly losses: readonly Loss[];
      readonly complete: boolean;
      readonly digits?: number;
    }
  /** `applied`: points that stimulating indicators added; the rest is not counted, since `full` or since the sum is cut. */
  | {
      readonly say: "stimuli";
      readonly of: readonly Stimulus[];
      readonly offered: number;
      readonly applied: number;
      readonly full: boolean;
      readonly most: number;
    }
  // of a criterion of openness
  | { readonly say: "languages"; readonly kk: Points; readonly ru: Points; readonly digits?: number }
  /** Opens the list of indicators; `few`: all of them follow. */
  | {
      readonly say: "indicators";
      readonly tables: readonly string[];
      readonly few: boolean;
      readonly penalty: boolean;
    }
  | { readonly say: "indicator"; readonly loss: IndicatorLoss; readonly last: boolean }
  | {
      readonly say: "oneIndicator";
      readonly loss: IndicatorLoss;
      readonly table: string;
      readonly penalty: boolean;
      readonly digits: number;
    }
  | {
      readonly say: "otherIndicators";
      readonly count: number;
      readonly lost: number;
      readonly penalty: boolean;
    }
  | {
      readonly say: "stimulus";
      readonly title: Text;
      readonly offered: number;
      readonly applied: number;
      readonly full: boolean;
      readonly most: number;
      readonly digits?: number;
    }
  | ({ readonly say: "subordinates" } & Points)
  | { readonly say: "localSubordinates" }
  // of the conclusions
  | {
      readonly say: "total";
      readonly title: Text;
      readonly whole: "direction" | "criterion";
      readonly points: Points;
    }
  | { readonly say: "noFacts" }
  /** `deducted`: penalty points; `capped`: they reached the most that a direction loses. */
  | {
      readonly say: "deducted";
      readonly unreliable?: number | undefined;
      readonly incomplete?: number | undefined;
      readonly deducted?: number | undefined;
      readonly capped: boolean;
    }
  | { readonly say: "facts" }
  | { readonly say: "fact"; readonly number: number; readonly kind: Fact["kind"]; readonly text: string }
  | { readonly say: "final"; readonly points: number; readonly deducted: boolean }
  | { readonly say: "overall"; readonly points: number; readonly degree: Degree }
  /** Where points can be won back, most first, and how many together on what is not named. `complete`: as `losses`. */
  | {
      readonly say: "reserve";
      readonly of: "indicators" | "criteria" | "directions";
      readonly complete: boolean;
      readonly items: readonly { readonly title: Text; readonly lost: number }[];
      readonly others?: number;
      readonly digits?: number;
    }
  | { readonly say: "nothingToAdvise" }
  | { readonly say: "recommended" }
  | { readonly say: "advice"; readonly advice: Advice; readonly number: number; readonly of: number };

/** Sentences that stand in one paragraph. */
export type Paragraph = readonly Statement[];

/** How a language words each statement: a sentence, or an item of a list. */
export type Wording = {
  readonly [S in Statement["say"]]: (statement: Extract<Statement, { readonly say: S }>) => string;
};

/** Words a statement. */
export function word(statement: Statement, wording: Wording): string {
  const say = wording[statement.say] as (statement: Statement) => string;
  return say(statement);
}
