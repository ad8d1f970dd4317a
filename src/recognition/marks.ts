import { BODY_TYPES } from "../law/bodies";
import { symbolFor, type Computation } from "../law/computation";
import { COMPUTATIONS } from "../law/computations";
import type { Meaning } from "./label";

const stems = (text: string): readonly string[] => text.split(" ");

const SHARE = stems("доля доли удельн процент % үлес пайыз share percent percentage ratio");
const SCORE = stems(
  "балл баллы баллов балы балды оценка оценки оценок бағасы ұпай points score рейтинг =место rank rating коэффициент",
);
const REMARK = stems(
  "примечан ссылк ссылка комментар подтвержда источник =причина =причины исполнител контакт ескерт сілтем дереккөз түсініктеме " +
    "note notes remark link source evidence comment url",
);
const PLAN = stems(
  "план плана прогноз жоспар plan target норматив динамик отклонен рост прирост снижен темп өзгеріс change growth разниц",
);
const PARTIAL = stems(
  "квартал кв полугод тоқсан quarter цон через арқылы госкорпорац корпорац канцеляр филиал қағаздан физ физических юр юридических " +
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь гк корпорация",
);

/** Here a short form is not taken for what it may be short for: «отк.» is отказ, not отклонение. */
const begins = (words: readonly string[], marks: readonly string[]): boolean =>
  words.some((word) =>
    marks.some((mark) => (mark.startsWith("=") ? word === mark.slice(1) : word.startsWith(mark))),
  );

/** Whether a head speaks of a share of things rather than of their number. */
export const speaksOfShare = ({ own, above }: Meaning): boolean =>
  begins(own, SHARE) || begins(above, ["доля", "%", "процент"]);

/** The letters of points: T1, K2, R3. */
const POINTS: ReadonlySet<string> = new Set(
  Object.values(COMPUTATIONS).flatMap(({ symbol }: Computation) =>
    BODY_TYPES.map((body) => symbolFor(symbol, body).toLowerCase()).filter((letters) => /\d/.test(letters)),
  ),
);

/** Whether a head names points by their letter. */
export const namesPoints = ({ own, symbols }: Meaning): boolean =>
  [...own, ...symbols].some((word) => POINTS.has(word));

/** Whether a head is of something made of the figures: points, plans, changes. */
export const isDerived = (meaning: Meaning): boolean =>
  namesPoints(meaning) ||
  begins(meaning.own, SCORE) ||
  begins(meaning.own, PLAN) ||
  begins(meaning.above, ["баллы", "баллов", "план"]);

/** Whether a head is of words beside the figures: remarks, links, sources. */
export const isRemark = ({ own, above }: Meaning): boolean =>
  begins(own, REMARK) || begins(above, ["примечан"]);

/** Whether a head is of a part of the year or of one channel. */
export const isPartOnly = ({ own, above }: Meaning): boolean =>
  begins(own, PARTIAL) || begins(above, PARTIAL);

const NUMBER = /^(№|no|#|n(?=.))?\.?\s*(№|п\s*\/?\s*п|р\s*\/?\s*с|р\s*\/?\s*н|т\s*\/?\s*б|no|#)?\.?$/i;
/** Whether a head is that of the numbers of the lines. */
export const isLineNumber = (text: string): boolean => text !== "" && NUMBER.test(text.trim());
