import type { FunctionId } from "../../../src/calls/catalogue";
import { both, type Case } from "../case";
import { ANSWERED, BLOG, PRINTED_TABLES, STIMULUS, tablesOf, type PrintedTable } from "./printed";

/** A printed table for one of its types of body in one of its editions. */
interface Standing {
  readonly printed: PrintedTable;
  readonly body: PrintedTable["bodies"][number];
  readonly edition: string;
  /** The numbers of all items of the criterion, in the order of its marks. */
  readonly order: readonly string[];
}

const STANDING: readonly Standing[] = PRINTED_TABLES.flatMap((printed) =>
  printed.bodies.flatMap((body) =>
    printed.editions.map((edition) => ({
      printed,
      body,
      edition,
      order: tablesOf(printed.criterion, body, edition).flatMap(({ items }) => items.map(([item]) => item)),
    })),
  ),
);

const functionOf = ({ printed }: Standing) => `OPENNESS_${printed.criterion}` satisfies FunctionId;

/** What stands for everything done, and for nothing; of violations, for all of them and for none. */
const isBlog = ({ printed, edition }: Standing, item: string) =>
  printed.criterion === "DIALOG" && BLOG[edition] === item;
const full = (standing: Standing, item: string): number =>
  isBlog(standing, item) ? 51 : item === ANSWERED ? 0.89 : 1;
const none = (item: string): number => (item === ANSWERED ? 1 : 0);

/** Where no entry in a blog would give 0.3 of its own, it is to give nothing. */
const ALONE = "no-blog-entries=zero";

/** Each item with all of its points and the others without any, for a body in Kazakh alone and one in Russian alone. */
const lines = STANDING.flatMap((standing): Case[] => {
  const { printed, body, edition, order } = standing;
  return printed.items.map(([item, points]) => ({
    says: `Table ${printed.table}, item ${item}, ${body}, ${edition}: ${points} in each language`,
    call: [
      functionOf(standing),
      order.map((number) => {
        const [all, nothing] = [full(standing, number), none(number)];
        return number === item ? [all, nothing, nothing, all] : Array<number>(4).fill(nothing);
      }),
      body,
      ...emptyBefore(standing),
      `${edition};${ALONE}`,
    ],
    gives: [[points, points]],
  }));
});

/** All items of the table with all of their points. */
const totals = STANDING.flatMap((standing): Case[] => {
  const { printed, body, edition, order } = standing;
  const own = new Set(printed.items.map(([item]) => item));
  const marks = order.map((item) => (own.has(item) ? full(standing, item) : none(item)));
  const place = `Table ${printed.table}, ${body}, ${edition}`;
  const rules = [...emptyBefore(standing), edition];
  return [
    {
      says: `${place}: “Итого ${printed.total}”`,
      call: [functionOf(standing), both(...marks), body, ...rules],
      gives: printed.total,
    },
    {
      says: `${place}: the points of each item, as printed on its right`,
      call: [
        "OPENNESS_POINTS",
        printed.criterion,
        both(...order.map((item) => full(standing, item))),
        body,
        undefined,
        undefined,
        edition,
      ],
      gives: both(
        ...tablesOf(printed.criterion, body, edition).flatMap(({ items }) =>
          items.map(([, points]) => points),
        ),
      ),
    },
    ...(printed.table === "1"
      ? [
          {
            says: `${place}: without the stimulating item ${STIMULUS} the same`,
            call: [functionOf(standing), both(1, 1, 1, 1, 1, 0), body, ...rules] as Case["call"],
            gives: printed.total,
          },
        ]
      : []),
  ];
});

/** The arguments between the type of body and the rules, left out: a condition where there is one, and averages. */
function emptyBefore({ printed: { criterion } }: Standing): undefined[] {
  const condition = criterion === "BUDGET" || criterion === "ACTS" || criterion === "DIALOG" ? 1 : 0;
  return Array<undefined>(criterion === "SUBORDINATES" ? 0 : 1 + condition).fill(undefined);
}

export const TABLES: readonly Case[] = [...lines, ...totals];
