/** Sums and averages as tables call them, first in a line or last. */
const TOTAL =
  /^\s*(итого?|всего|в целом|в среднем|средн\p{L}+|все(?: (?:государственные|центральные|местные))? (?:органы|акиматы|регионы|министерства)|барлық (?:\p{L}+ )*органдар|all (?:state )?(?:bodies|agencies|regions|ministries)|барлығы|жиыны|жиынтығы|жалпы|қорытынды|орташа|total|sub-?total|grand total|sum|average|mean|median|медиана|максимум|минимум|по республике|по стране|республика казахстан|қазақстан республикасы|рк|қр)([\s:.,(]|$)|[\s,:—–-](барлығы|жиыны|жиынтығы|орташа|итого|всего|total)\s*:?\s*$/iu;

/** Whether a line sums up others. */
export const isTotal = (text: string): boolean => TOTAL.test(text);
