/** Widths of the letters of Times New Roman, in thousandths of its size. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [190, "'|"],
  [280, " \u00A0,./:;\\ijltі"],
  [333, "!()-I[]`frІ"],
  [395, 'Jsз"'],
  [430, "г{}ғтэт"],
  [460, "?aczeеаёсcәьяһ"],
  [490, "вкқл"],
  [500, "#$*0123456789_bdghknopquvxy«»–орухөұүЗчбдъ"],
  [540, "^~ийнңпц"],
  [580, "FPSР+<=>БЬГҒ"],
  [650, "ELTZЁЕТмфЧ"],
  [690, "BCRВКҚСЯӘЭыЛДж"],
  [730, "ADGHKNOQUVXYwАИЙНҢОӨПХЦЪУҰҮҺю"],
  [790, "&mшщФ"],
  [900, "%MМЫЖ@"],
  [1030, "W№—…ШЩЮ"],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Of a letter that is not listed: a wide one. */
const OTHER = 800;
/** Bold letters are wider, and programs differ in the last per cent. */
const SAFETY = 1.09;

/** The width of a text in points, on the safe side, bold included. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTH_OF.get(letter) ?? OTHER;
  return (sum / 1000) * size * SAFETY;
}
