import type { Proposal } from "../../src/recognition/types";
import { plain } from "./compare";
import type { ExpectedWorkbook } from "./workbooks";

/** How the names that were taken for one body differ from what they are. */
export function compareNames(expected: ExpectedWorkbook, proposal: Proposal): string[] {
  const bodies = proposal.bodies.map(({ name, spellings }) => new Set([name, ...spellings].map(plain)));
  const together = (names: readonly string[]): boolean =>
    bodies.some((body) => names.every((name) => body.has(plain(name))));
  const isAsked = (spelling: string): boolean =>
    proposal.doubtfulNames.some((one) => plain(one.spelling) === plain(spelling));
  const { same = [], apart = [], ask = [], mayAsk = [] } = expected;
  const mayBeAsked = [...ask, ...mayAsk].map(([spelling]) => plain(spelling));
  return [
    ...same.flatMap(([name = "", ...others]) =>
      others.filter((other) => !together([name, other])).map((other) => `«${other}» is «${name}»`),
    ),
    ...apart.filter(together).map(([one, other]) => `«${one}» is not «${other}»`),
    ...ask.flatMap(([spelling, name]) => {
      if (together([spelling, name])) return [`«${spelling}» was taken for «${name}» without asking`];
      return isAsked(spelling) ? [] : [`«${spelling}» was not asked about`];
    }),
    ...mayAsk
      .filter((pair) => !together(pair) && !isAsked(pair[0]))
      .map(([spelling, name]) => `«${spelling}» is neither «${name}» nor asked about`),
    ...proposal.doubtfulNames
      .filter(({ spelling }) => !mayBeAsked.includes(plain(spelling)))
      .map(({ spelling, like }) => `whether «${spelling}» is «${like}» need not be asked`),
  ];
}
