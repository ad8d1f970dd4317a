import type { BodyType } from "../bodies";
import type { Text } from "../text";
import type { IsoDate } from "../version";
import { inForce } from "../version";
import { CRITERIA, type CriterionId } from "./criteria";
import type { Indicator, IndicatorTable } from "./indicator";
import { NOTES } from "./notes";

/** How workbooks name the bodies that notes exclude, in Russian and Kazakh, in lower case. */
const DEFENCE = /министерств\S* обороны|қорғаныс министрлі[кг]/;
const FOREIGN_AFFAIRS = /министерств\S* иностранных дел|сыртқы істер министрлі[кг]/;
const BANK = /национальн\S* банк|ұлттық банк/;

/** The bodies that each note to a table of Appendix 10 excludes from the indicators with its asterisks. */
const EXCLUDED: readonly (readonly [note: Text, bodies: readonly RegExp[]])[] = [
  [NOTES.exceptBank, [BANK]],
  [NOTES.exceptDefence, [DEFENCE]],
  [NOTES.exceptDefenceAndForeignAffairs, [DEFENCE, FOREIGN_AFFAIRS]],
];

/**
 * The indicators of a criterion from which a note excludes a body, by their 0-based rows in the table in force (notes to
 * Tables 2 and 6 of Appendix 10).
 * @param name the body's name in Russian or Kazakh
 */
export function excludedRows(
  criterion: CriterionId,
  type: BodyType,
  name: string,
  day: IsoDate,
): readonly number[] {
  const plain = name.toLowerCase().replace(/\s+/g, " ");
  const lines = CRITERIA[criterion].tables[type].flatMap((provision) => {
    const table = inForce(provision, day)!.value;
    return table.indicators.map((indicator) =>
      notesOf(indicator, table).some((note) =>
        EXCLUDED.some(([text, bodies]) => text === note && bodies.some((body) => body.test(plain))),
      ),
    );
  });
  return lines.flatMap((isExcluded, row) => (isExcluded ? [row] : []));
}

/** The notes to which the asterisks of an indicator, and of the item that it is part of, lead. */
function notesOf({ number, note }: Indicator, { groups = [], notes = [] }: IndicatorTable): readonly Text[] {
  const group = groups.find((group) => number.startsWith(`${group.number}.`));
  const marks = [note, group?.note].filter((mark) => mark !== undefined);
  return notes.filter(({ ru }) => marks.some((mark) => /^\**/.exec(ru)![0] === mark));
}
