import type { Fact } from "../../forms/requisites";
import { DIRECTIONS, type Direction } from "../../law/directions";
import type { OfficialLanguage } from "../../law/text";
import { nameKey } from "../sheet-values";
import type { AssessedBody } from "../types";
import { FACT_KINDS, type FactCounts, type FactKind } from "./fact-counts";
import type { Understanding } from "./notices";
import { put } from "./read-bodies";
import { TABLES, type Entry } from "./tables";
import { given } from "./words";

/** The facts of a body in a language: as many as the table of penalties counts, with the texts in their order. */
export type FactsOf = (body: string, language: OfficialLanguage) => readonly Fact[];

const KINDS: Readonly<Record<FactKind, RegExp>> = {
  unreliable: /недостоверн|анық емес|unreliable/i,
  incomplete: /неполн|толық емес|incomplete/i,
};

export function readFacts(
  entries: readonly Entry<"facts">[],
  counts: FactCounts,
  bodies: readonly AssessedBody[],
  { body, direction, known, tell }: Understanding,
): FactsOf {
  const { heads } = TABLES.facts;
  const texts = new Map<string, Entry<"facts">[]>();
  for (const entry of entries) {
    if (entry("text").text === "" && entry("textKk").text === "") continue;
    const whose = body(heads.body[0], entry("body"));
    const about = direction(heads.direction[0], entry("direction"));
    const cell = entry("kind");
    const kind = known(
      FACT_KINDS.find((kind) => KINDS[kind].test(cell.text)),
      heads.kind[0],
      cell,
    );
    if (whose && about && kind) put(texts, keyOf(whose.name, about, kind), entry);
  }
  const each = DIRECTIONS.flatMap((direction) => FACT_KINDS.map((kind) => ({ direction, kind })));

  for (const { name } of bodies) {
    for (const { direction, kind } of each) {
      const own = texts.get(keyOf(name, direction, kind)) ?? [];
      const count = counts(name, direction, kind);
      const surplus = own[count];
      if (!surplus) continue;
      const variable = kind === "unreliable" ? "unreliable" : "incompleteReports";
      const args = { body: name, direction, variable, count: String(count), found: String(own.length) };
      tell("warning", "surplusFacts", args, surplus("body").address);
    }
  }
  return (name, language) =>
    each.flatMap(({ direction, kind }) => {
      const own = texts.get(keyOf(name, direction, kind)) ?? [];
      return Array.from({ length: counts(name, direction, kind) }, (_, index): Fact => ({
        direction,
        kind,
        ...given("text", own[index]?.(language === "ru" ? "text" : "textKk").text),
      }));
    });
}

const keyOf = (body: string, direction: Direction, kind: FactKind) =>
  `${nameKey(body)}\n${direction}\n${kind}`;
