import { ACTS, type ActId, type ProvisionName } from "../acts";
import type { Text } from "../text";
import type { Cite, IsoDate, Provision, Version } from "../version";

/** What provisions say, by name, through time. */
export type Statements = Readonly<Partial<Record<ProvisionName, Provision<Text>>>>;

type Wording = Omit<Version<Text>, "cite">;

const since =
  (order: ActId, from: IsoDate) =>
  (value: Text): Wording => ({ from, order, value });

const january = since("2023-01", ACTS["2023-01"].inForce);
/** What the March order changes at once. */
export const march = since("2023-03", ACTS["2023-03"].inForce);
/** What the March order changes from the later day that its point 4 sets. */
export const june = since("2023-03", ACTS["2023-03"].deferred.from);

const provision = (cite: Cite, first: Text, later: readonly Wording[]): Provision<Text> => [
  { ...january(first), cite },
  ...later.map((wording) => ({ ...wording, cite })),
];

/** A paragraph of the Methodology: what the January order says, and each later change. */
export const paragraph = (number: number, first: Text, ...later: Wording[]): Provision<Text> =>
  provision({ paragraph: number }, first, later);

/** A table of Appendix 9: what a body reports on its openness. */
export const reportTable = (table: string, first: Text, ...later: Wording[]): Provision<Text> =>
  provision({ appendix: 9, table }, first, later);
