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
/** Programs differ in the last per cent; bold letters are wider, slanting ones now and then. */
const SAFETY = { plain: 1.02, italic: 1.04, bold: 1.09 } as const;

/** The type that a text is set in: its size in points, and whether it is bold or slants. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The width of a text in points, on the safe side. */
export function textWidth(text: string, { size, bold, italic }: Type): number {
  let sum = 0;
  for (const letter of text) sum += WIDTH_OF.get(letter) ?? OTHER;
  return (sum / 1000) * size * SAFETY[bold ? "bold" : italic ? "italic" : "plain"];
}
