import type { FunctionTexts } from "./functions.ru";

export const en: FunctionTexts = {
  argument: (name, symbol) => (symbol ? `${name} (${symbol})` : name),
  row: (row) => `Row of the range: ${row}.`,
  column: (column) => `Column of the range: ${column}.`,
  notANumber: (argument, found) =>
    `Argument ${argument}: found “${found}”, a number is needed. Correct the cell or point at another range.`,
  negative: (argument, found) => `Argument ${argument}: found ${found}, a number of 0 or more is needed.`,
  fractional: (argument, found) => `Argument ${argument}: found ${found}, a whole number is needed.`,
  aboveMaximum: (argument, found, maximum) =>
    `Argument ${argument}: found ${found}, the Methodology allows at most ${maximum}.`,
  partAboveWhole: (parts, partsFound, whole, wholeFound) =>
    `A part exceeds its whole: ${parts} = ${partsFound}, but ${whole} = ${wholeFound}. Check both numbers.`,
  noActivity: (argument) =>
    `${argument} = 0, so there is no share, and the Methodology names no score. Give a number or choose the reading no-activity.`,
  empty: (argument) =>
    `Argument ${argument}: the cell is empty. Fill it in and the score will be calculated.`,
  outside: (argument) => `Argument ${argument}: the range is shorter than the others and has no cell here.`,
  notForBody: (argument, found) =>
    `Argument ${argument}: found “${found}”, but local executive bodies have no such criterion. Leave it empty.`,
  unknownBody: (found) => `Argument body: found “${found}”, “CGO” (ЦГО) or “LEB” (МИО) is needed.`,
  unknownLanguage: (found) => `Argument language: found “${found}”, ru, kk or en is needed.`,
  namesMissing: "Arguments of and names go together: whose each service is, and whose P1 to calculate.",
  shapes: (first, second) => `Ranges ${first} and ${second} differ in shape; each service needs its body.`,
  noLevels: (found) =>
    found === ""
      ? "Argument levels: there is no satisfaction level in the range."
      : `Argument levels: the body “${found}” has no satisfaction level.`,
  unknownEdition: (found, known) =>
    `Argument rules: found “${found}”, an edition (${known}) or a date is needed.`,
  beforeFirstEdition: (found, first) =>
    `Argument rules: on ${found} there is no edition of the Methodology; the first is in force from ${first}.`,
  unknownReading: (found, known) => `Argument rules: there is no reading “${found}”. There are: ${known}.`,
  unknownAlternative: (found, reading, known) =>
    `Argument rules: found “${found}”, the reading ${reading} has: ${known}.`,
  chosenTwice: (reading) => `Argument rules: the reading ${reading} is given twice.`,
};
