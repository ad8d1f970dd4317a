import { ASSESSOR_NAMES } from "../../src/law/assessors";
import { COMPUTATIONS } from "../../src/law/computations";
import { TOTAL_OF } from "../../src/law/directions";
import { BRINGING, COMMISSION, MEMBER_ORIGINS, type Bringing } from "../../src/law/objections";
import { SPECIAL_BODIES } from "../../src/law/special-bodies";
import type { Provision, Version } from "../../src/law/version";
import { list, text, type Block } from "../catalogue/blocks";

const HOW: Readonly<Record<Bringing["how"], string>> = {
  inTerm: "вносит в Агентство в срок, названный ниже (submission)",
  withoutTerm: "вносит в Агентство, срок не назван",
  used: "использует сам для заключения по всему блоку",
};

function bringingText({ of, body, by, how }: Bringing): string {
  const whose = body === undefined ? "остальные органы" : SPECIAL_BODIES[body].ru;
  return `${COMPUTATIONS[TOTAL_OF[of]].title.ru}, ${whose}: ${ASSESSOR_NAMES[by].ru} – ${HOW[how]}.`;
}

/** A provision of chapter 7 with its words. */
interface Said {
  readonly name: string;
  readonly provision: Provision<unknown>;
  readonly blocks: (version: Version<unknown>) => readonly Block[];
}

const said = <T>(name: string, provision: Provision<T>, blocks: (value: T) => readonly Block[]): Said => ({
  name,
  provision,
  blocks: ({ value }) => blocks(value as T),
});

/** Who considers objections, and where conclusions go after that, by their names in `src/law`. */
export const OBJECTION_RULES: readonly Said[] = [
  said("COMMISSION", COMMISSION, ({ least, origins }) => [
    text(`Членов специальной комиссии – не менее ${least}:`),
    ...list(origins.map((origin) => MEMBER_ORIGINS[origin].ru)),
  ]),
  ...BRINGING.map((provision) => said("BRINGING", provision, (value) => [text(bringingText(value))])),
];
