import { BODY_TYPES, type BodyType, type PerBody } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Computation } from "../law/computation";
import { CRITERIA, CRITERION_IDS } from "../law/openness/criteria";
import type { Rules } from "../law/rules";
import type { Text } from "../law/text";
import type { Version } from "../law/version";
import { inForce } from "../law/version";
import { constantOf } from "./evaluate";
import { pointsFor } from "../law/openness/indicator";
import { maximum, versionOf } from "./score";

/** A number of the law under its name, with the version that sets it. */
export interface Parameter {
  /** By type of body; `undefined` where the type has none. */
  readonly values: PerBody<number | undefined>;
  readonly title: Text;
  readonly version: Version<unknown>;
}

/** Indicators of Table 7-1 that a formula computes instead of a mark. */
const MEDIA: Readonly<Record<string, ComputationId>> = {
  "MEDIA.1": "OPENNESS_MEDIA_A",
  "MEDIA.2": "OPENNESS_MEDIA_B",
  "MEDIA.3": "OPENNESS_MEDIA_D",
};

/** Parts of P6 that have no function of their own. */
const INNER: ReadonlySet<string> = new Set(
  Object.keys(COMPUTATIONS).filter((id) => id.startsWith("OPENNESS_MEDIA_")),
);

const perBody = <T>(value: (body: BodyType) => T): PerBody<T> => ({ CGO: value("CGO"), LEB: value("LEB") });

function ofComputation(computation: Computation, rules: Rules, constant?: string): Parameter {
  const version = versionOf(computation, rules);
  return {
    values: perBody((body) => {
      if (computation.only !== undefined && computation.only !== body) return undefined;
      return constant === undefined
        ? maximum(computation, body, rules)
        : constantOf(version.value.constants, constant, body);
    }),
    title: computation.title,
    version,
  };
}

/**
 * Every number that the edition sets, by name: the maximum of a function under its own (`SERVICES_T1`), its coefficients
 * (`SERVICES_T1.N`), the points per language of the indicators of Appendix 10 (`DIALOG.4.3`).
 * @param asked where the types of body have tables of their own, the one whose titles and places are given
 */
export function parameters(rules: Rules, asked: BodyType = "CGO"): ReadonlyMap<string, Parameter> {
  const all = new Map<string, Parameter>();
  for (const [id, computation] of Object.entries<Computation>(COMPUTATIONS)) {
    if (INNER.has(id)) continue;
    all.set(id, ofComputation(computation, rules));
    for (const constant of Object.keys(versionOf(computation, rules).value.constants))
      all.set(`${id}.${constant}`, ofComputation(computation, rules, constant));
  }
  for (const criterion of CRITERION_IDS) {
    for (const body of BODY_TYPES) {
      for (const table of CRITERIA[criterion].tables[body]) {
        const version = inForce(table, rules.edition.from)!;
        for (const indicator of version.value.indicators) {
          const name = `${criterion}.${indicator.number}`;
          const known = all.get(name);
          const values = {
            CGO: undefined,
            LEB: undefined,
            ...known?.values,
            [body]: pointsFor(indicator, body),
          };
          const { title } = indicator;
          all.set(name, known && body !== asked ? { ...known, values } : { values, title, version });
        }
      }
    }
  }
  for (const [name, id] of Object.entries(MEDIA)) all.set(name, ofComputation(COMPUTATIONS[id], rules));
  return all;
}
