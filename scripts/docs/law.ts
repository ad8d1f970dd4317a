import {
  ACTS,
  OTHER_ACTS,
  type Act,
  type ActId,
  type OtherActId,
  type ProvisionName,
} from "../../src/law/acts";
import { EDITIONS, type Edition } from "../../src/law/editions";
import { READINGS, type Reading } from "../../src/law/readings";
import { inForce, type Cite, type IsoDate, type Version } from "../../src/law/version";
import { citesText } from "../../src/locales/cites";
import { dayText } from "../catalogue/example";
import { distinct, readingsOf, sameCite } from "../catalogue/places";
import { CHAPTERS, type Chapter } from "./chapters";
import { itemsOf, type Item } from "./items";
import { anchor, blocksOf, code, documentOf, listOf, ORIGIN_RU, plain } from "./markdown";

/** Where a place is in a document: `p41`, `app10-6`. */
export function anchorOf(cite: Cite): string {
  if ("act" in cite) return `order${cite.act}-${cite.paragraph}`;
  if ("paragraph" in cite) return `p${cite.paragraph}`;
  return `app${cite.appendix}${cite.table === undefined ? "" : `-${cite.table}`}`;
}

const day = (date: IsoDate): string => dayText(date, "ru");
const placeText = (cite: Cite): string => citesText([cite], "ru");

/** An edition of the Methodology as it is computed, place by place, in Russian. */
export function lawDocument(edition: Edition): string {
  const items = itemsOf(edition);
  const places = placesOf(items);
  const previous = EDITIONS[EDITIONS.indexOf(edition) - 1];
  return documentOf(ORIGIN_RU, [
    `# Методика в редакции ${edition.id}`,
    `${inForceText(edition)} Официальные названия приведены дословно; содержание пунктов, которые ничего не вычисляют, ` +
      "пересказано. Формулы, которые в приказах напечатаны рисунками, и неясные места прочитаны так, как сказано в " +
      "[толкованиях](../interpretations.md).",
    "## Акты",
    listOf(actsOf(edition)),
    ...(previous ? changesOf(edition, previous, places, items) : []),
    ...places.flatMap((cite, index) => [
      ...headingsBefore(cite, places[index - 1]),
      ...placeParts(cite, items, previous),
    ]),
  ]);
}

/** Every place that says something or that a reading is about. */
function placesOf(items: readonly Item[]): readonly Cite[] {
  const readings = Object.values<Reading>(READINGS).flatMap(({ cites }) => cites);
  return distinct([...items.map(({ cite }) => cite), ...readings]);
}

function inForceText({ from }: Edition): string {
  const next = EDITIONS.find((each) => each.from > from);
  const until = next && new Date(Date.parse(next.from) - 86_400_000).toISOString().slice(0, 10);
  return until
    ? `Действует с ${day(from)} по ${dayText(until, "ru")}.`
    : `Действует с ${day(from)}, последняя.`;
}

/** The acts that have made the edition what it is, with what each changes. */
function actsOf({ from }: Edition): readonly string[] {
  return Object.values<Act>(ACTS)
    .filter(({ inForce }) => inForce <= from)
    .map(({ registered, inForce, provisions, deferred }) => {
      const whole = provisions === "all" ? "излагает Методику целиком" : changed(provisions);
      const later =
        deferred && deferred.from <= from ? `; с ${day(deferred.from)} ${changed(deferred.provisions)}` : "";
      return `приказ № ${registered.number}, зарегистрирован ${day(registered.date)}: с ${day(inForce)} ${whole}${later}`;
    });
}

const changed = (names: readonly ProvisionName[]): string => `меняет ${citesText(names.map(citeOf), "ru")}`;

/** The place that an act speaks of. */
function citeOf(name: ProvisionName): Cite {
  const [, kind, number, table] = /^(p|app)\.(\d+)(?:\.table\.(.+))?$/.exec(name) ?? [];
  if (kind === "p") return { paragraph: Number(number) };
  return { appendix: Number(number), ...(table === undefined ? {} : { table }) };
}

/** Whether the edition before had another version, or none. */
const isChanged = ({ provision, version }: Item, previous: Edition | undefined): boolean =>
  previous !== undefined && inForce(provision, previous.from) !== version;

function changesOf(
  { id }: Edition,
  previous: Edition,
  places: readonly Cite[],
  items: readonly Item[],
): readonly string[] {
  const changedPlaces = places.filter((cite) =>
    items.some((item) => sameCite(item.cite, cite) && isChanged(item, previous)),
  );
  const links = changedPlaces.map((cite) => `[${placeText(cite)}](#${anchorOf(cite)})`);
  return [`## Отличия ${id} от ${previous.id}`, `${links.join("; ")}.`];
}

/** The chapters that begin at a place, and the heads of what follows the paragraphs. */
function headingsBefore(cite: Cite, before: Cite | undefined): readonly string[] {
  const kind = kindOf(cite);
  if (kind !== "paragraph") {
    if (before && kindOf(before) === kind) return [];
    return [kind === "appendix" ? "## Приложения" : "## Другие акты"];
  }
  const number = (of: Cite | undefined) => (of && "paragraph" in of ? of.paragraph : 0);
  return CHAPTERS.filter(({ from }) => from > number(before) && from <= number(cite)).map(headingOf);
}

const kindOf = (cite: Cite) => ("act" in cite ? "act" : "paragraph" in cite ? "paragraph" : "appendix");

const headingOf = ({ level, title }: Chapter): string =>
  `${level === "chapter" ? "##" : "###"} ${plain(title)}`;

function placeParts(cite: Cite, items: readonly Item[], previous: Edition | undefined): readonly string[] {
  const own = items.filter((item) => sameCite(item.cite, cite));
  const mark = own.some((item) => isChanged(item, previous)) ? " — изменено" : "";
  const readings = readingsOf(
    [cite],
    own.flatMap((item) => item.readings),
  ).map((id) => `[${id}](../interpretations.md#${id})`);
  return [
    `#### ${anchor(anchorOf(cite))}${placeText(cite)}${mark}`,
    ...own.flatMap((item) => itemParts(item, previous)),
    ...(readings.length > 0 ? [`Чтения: ${readings.join(", ")}.`] : []),
  ];
}

function itemParts(item: Item, previous: Edition | undefined): readonly string[] {
  const { cite, blocks, version } = item;
  return [
    ...(isChanged(item, previous)
      ? [`> Изменено; прежнее: [редакция ${previous!.id}](${previous!.id}.md#${anchorOf(cite)}).`]
      : []),
    ...blocksOf(blocks),
    `_${actOf(version)}; действует с ${day(version.from)}._${nameText(item)}`,
  ];
}

/** The name of a computation or a rule in the code, by which formulas and PARAMETER call it. */
const nameText = ({ name }: Item): string => (/^[A-Z]/.test(name) ? ` ${code(name)}` : "");

function actOf({ order }: Version<unknown>): string {
  if (order in OTHER_ACTS) {
    const { number, signed } = OTHER_ACTS[order as OtherActId];
    return `Приказ № ${number} от ${day(signed)}`;
  }
  const { registered } = ACTS[order as ActId];
  return `Приказ № ${registered.number} от ${day(registered.date)}`;
}

/** The documents of all editions, by path under `docs`. */
export const lawDocuments = (): readonly (readonly [string, string])[] =>
  EDITIONS.map((edition) => [`law/${edition.id}.md`, lawDocument(edition)]);
