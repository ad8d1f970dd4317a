/**
 * The regions and cities of republican significance, by the beginnings of their names in the three languages. A city and a
 * region of one name are told apart by the word beside it.
 */
export const REGIONS: readonly (readonly [key: string, city: boolean, stems: readonly string[]])[] = [
  ["abai", false, ["абай", "abai", "abay"]],
  ["akmola", false, ["акмолин", "ақмола", "akmol"]],
  ["aktobe", false, ["актюбин", "ақтөбе", "aktobe", "aktyub"]],
  ["almaty-region", false, ["алматинск", "алматы", "almaty"]],
  ["atyrau", false, ["атырау", "atyrau"]],
  ["west", false, ["западно", "батыс", "west", "=зко", "=бқо"]],
  ["zhambyl", false, ["жамбыл", "zhambyl", "jambyl"]],
  ["zhetisu", false, ["жетісу", "жетысу", "жетису", "zhetisu", "zhetysu", "jetisu"]],
  ["karaganda", false, ["караганд", "қараған", "karagand"]],
  ["kostanay", false, ["костанай", "қостанай", "kostan"]],
  ["kyzylorda", false, ["кызылорд", "қызылорд", "kyzylord"]],
  ["mangystau", false, ["мангистау", "мангыстау", "маңғыстау", "mangist", "mangyst"]],
  ["pavlodar", false, ["павлодар", "pavlodar"]],
  ["north", false, ["северо", "солтүстік", "north", "=ско", "=сқо"]],
  ["turkistan", false, ["туркестан", "түркістан", "turkest", "turkist"]],
  ["ulytau", false, ["улытау", "ұлытау", "ulytau"]],
  ["east", false, ["восточно", "шығыс", "east", "=вко", "=шқо"]],
  ["almaty", true, ["алматы", "almaty"]],
  ["astana", true, ["астан", "astana"]],
  ["shymkent", true, ["шымкент", "shymkent"]],
];

const REGION_WORD = ["област", "обл", "облыс", "region", "oblast"];
/** What may stand beside the name of a region in that of its akimat. */
const BESIDE = [
  ...REGION_WORD,
  ..."акимат аким әкімд әкімш город гор =г =қ қала city akimat казахстан қазақстан kazakhstan республик =рк =қр =of =the =гу".split(
    " ",
  ),
];

const begins = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => (stem.startsWith("=") ? word === stem.slice(1) : word.startsWith(stem)));

/** The region whose akimat some words name, and nothing else. */
export function regionOf(words: readonly string[]): string | undefined {
  const rest = words.filter((word) => !begins(word, BESIDE));
  const isRegion = words.some((word) => begins(word, REGION_WORD));
  const found = REGIONS.filter(([, , stems]) => rest.some((word) => begins(word, stems)));
  const chosen = found.length > 1 ? found.filter(([, city]) => city !== isRegion) : found;
  const [key, , stems] = chosen[0] ?? [];
  return stems !== undefined && chosen.length === 1 && rest.every((word) => begins(word, stems))
    ? key
    : undefined;
}
