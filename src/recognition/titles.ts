import { plain } from "./text";
import type { ListKind } from "./types";

const KINDS: readonly (readonly [ListKind, RegExp])[] = [
  ["satisfaction", /удовлетворенност|қанағаттан|satisfaction|общественн\S* мониторинг/],
  ["penalties", /штраф|недостоверн|айыппұл|анық емес|penalt/],
  [
    "complaints",
    /(рассмотрени|поступлени)\S* (жалоб|обращени|заявлени)|жалобы и (заявлени|обращени)|^жалоб|обращени|шағым|өтініш|complaint/,
  ],
  [
    "services",
    /оказани|госуслуг|государственн\S* услуг|^услуг|мемлекеттік қызмет|қызмет көрсет|public services|^services|автоматизаци/,
  ],
];

/** The kinds of tables that titles speak of. */
export const kindsIn = (titles: readonly string[]): ReadonlySet<ListKind> =>
  new Set(
    titles.flatMap((title) =>
      KINDS.filter(([, pattern]) => pattern.test(plain(title))).map(([kind]) => kind),
    ),
  );

/** Whether titles speak of points and results, which are made of the figures and are none. */
export const speaksOfPoints = (titles: readonly string[]): boolean =>
  titles.some((title) =>
    /^(балл|рейтинг|результат\S* оценк|итогов\S* (оценк|балл)|оценка$|scores?$|points$|балдар|ұпай)/.test(
      plain(title),
    ),
  );

/** Whether titles speak of openness, and so of no table that is read here. */
export const speaksOfOpenness = (titles: readonly string[]): boolean =>
  titles.some((title) => /открытост|ашықты|openness/.test(plain(title))) && kindsIn(titles).size === 0;

/** How a direction is named in the lines of a table of facts. */
export const DIRECTION = /услуг|қызмет|service|открыт|ашықт|openness|жалоб|обращен|шағым|complaint/i;
