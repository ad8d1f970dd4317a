/** Widths of the letters of Times New Roman, in thousandths of its size. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [181, "'"],
  [201, "|"],
  [250, " ,.\u00A0"],
  [278, "/:;\\ijltі"],
  [334, "!()-I[]`frІ’"],
  [396, "Jsз"],
  [411, '"ғг'],
  [444, "эт?acezаесёә“”„"],
  [470, "ья^"],
  [486, "үұв{}к"],
  [509, "#$*0123456789_bdghknopquvxy«»лорухһө–Зчбд"],
  [518, "ъ"],
  [542, "қңийнпц~"],
  [564, "ҒFPSР+<=>"],
  [579, "БЬГ"],
  [611, "ELTZЁЕТ"],
  [633, "м"],
  [661, "фЧЭ"],
  [679, "BCRВКСЯҺыЛ"],
  [691, "Дж"],
  [711, "ЪУҚ"],
  [736, "ҮҰӘӨADGHKNOQUVXYwАИЙНОПХЦҢ"],
  [748, "ю"],
  [778, "шщ&m"],
  [791, "Ф"],
  [834, "%"],
  [873, "Ы"],
  [896, "MМЖ"],
  [921, "@"],
  [955, "W№"],
  [1009, "—…ШЩ"],
  [1028, "Ю"],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Of a letter that is not listed: a wide one. */
const OTHER = 800;
/** Programs differ in the last per cent; bold letters are wider, slanting ones now and then. */
const SAFETY = { plain: 1.01, italic: 1.07, bold: 1.09 } as const;

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
