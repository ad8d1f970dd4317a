import { isBesideNames } from "./beside-names";
import { indices, type Grid, type Span } from "./grid";
import { wordsOf, hasStem, isNone } from "./text";
import { isLineNumber } from "./marks";
import { isTotal } from "./totals";
import { looksLikeBody, typeOfGroup } from "./types-of-bodies";
import type { Label } from "./label";

const NAMES = (
  "орган органы органа органов госорган госоргана госорганы го цго мио акимат акиматы ведомство регион область министерство " +
  "органдар органдары органы мо омо жао әкімдік әкімдіктер министрлік өңір облыс услугодатель " +
  "body bodies agency authority ministry akimat region"
).split(" ");
const LEADS =
  "наименование название государственный государственного центральный центральные местный местные исполнительный " +
  "исполнительные государственные оцениваемый оцениваемые и города рк мемлекеттік атауы атаулары аты атқарушы орталық " +
  "жергілікті name of the state executive government central local облысы қала";
const LEAD = new Set(LEADS.split(" "));
const BARE = /^(наименование|название|атауы|аты|name)$/;
const TYPE = ["тип", "категори", "түрі", "санаты", "=type", "=вид", "групп"];

const isNamed = (word: string): boolean =>
  NAMES.includes(word.replace(/\.$/, "")) || /^(орган(?!из)|госорган|министрл|әкімді|облыс)/u.test(word);

/** Whether a head is that of the bodies: 1 where it says so, 0.5 where it says only «наименование». */
export function saysBody(label: Label): number {
  const words = wordsOf(label.path.at(-1)!);
  if (words.length === 0) return 0;
  if (words.length === 1 && BARE.test(words[0]!)) return 0.5;
  const named = words.some(isNamed);
  return named && words.every((word) => isNamed(word) || LEAD.has(word) || word.endsWith(".")) ? 1 : 0;
}

/** Among more texts the few that stand beside names do not matter. */
const FEW = 40;

/** The column of the bodies' names under some heads: by its head, by the names in it, or by both. */
export function bodyColumn(
  grid: Grid,
  labels: readonly Label[],
  rows: Span,
  columns: Span,
): number | undefined {
  let best: number | undefined;
  let most = 0.45;
  for (const column of indices(columns)) {
    const label = labels.find(({ at }) => at === column);
    if (label && isLineNumber(label.path.at(-1)!)) continue;
    let texts = 0;
    let filled = 0;
    let names = 0;
    for (const row of indices(rows)) {
      const text = grid.text(row, column);
      if (text === "" || isNone(text) || isTotal(text)) continue;
      if (filled < FEW && isBesideNames(text)) continue;
      filled++;
      if (grid.number(row, column) !== undefined) continue;
      texts++;
      if (looksLikeBody(text)) names++;
    }
    if (texts === 0 || texts < filled * 0.6) continue;
    const worth = (label ? saysBody(label) * 0.6 : 0) + (names / texts) * 0.65;
    if (worth > most) [best, most] = [column, worth];
  }
  return best;
}

/** The column that names the type of each body, also once for several below it. */
export function typeColumn(
  grid: Grid,
  labels: readonly Label[],
  rows: Span,
  columns: Span,
): number | undefined {
  return indices(columns).find((column) => {
    const texts = indices(rows)
      .map((row) => grid.text(row, column))
      .filter((text) => text !== "");
    if (texts.length === 0) return false;
    const types = texts.filter((text) => typeOfGroup(text) !== undefined).length;
    const label = labels.find(({ at }) => at === column);
    const said =
      label !== undefined &&
      wordsOf(label.path.at(-1)!).some((word) => TYPE.some((stem) => hasStem(word, stem)));
    return types / texts.length >= (said ? 0.6 : 0.95);
  });
}
