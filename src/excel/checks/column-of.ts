/** The 0-based column with which an address begins: `'Лист1'!C5:C28` is 2. */
export function columnOf(address: string): number {
  const letters = /([A-Z]+)\d+(:[A-Z]+\d+)?$/.exec(address)![1]!;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
