import type { Grid } from "./grid";
import { plain } from "./text";

const KK = /^(на )?(каз|қаз|гос|мем|kk|kz|kaz)\p{L}*\.?( (яз|тіл)\p{L}*\.?)?$/u;
const RU = /^(на )?(рус|орыс|ru|rus)\p{L}*\.?( (яз|тіл)\p{L}*\.?)?$/u;

/** Whether a sheet holds marks of openness: heads of two languages, several times over in one row. */
export function isOpenness(sheet: Grid): boolean {
  for (let row = 0; row < Math.min(sheet.rows, 60); row++) {
    let kk = 0;
    let ru = 0;
    for (let column = 0; column < sheet.columns; column++) {
      const text = plain(sheet.text(row, column));
      if (KK.test(text)) kk++;
      else if (RU.test(text)) ru++;
    }
    if (kk > 0 && ru > 0 && kk + ru >= 2) return true;
  }
  return false;
}
