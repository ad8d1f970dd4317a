import type { FunctionTexts } from "./functions.ru";

export const en: FunctionTexts = {
  argument: (name, symbol) => (symbol ? `${name} (${symbol})` : name),
  row: (row) => `Row of the range: ${row}.`,
  column: (column) => `Column of the range: ${column}.`,
  notANumber: (argument, found) =>
    `Argument ${argument}: found “${found}”, a number is needed. Correct the cell or point at another range.`,
  negative: (argument, found) => `Argument ${argument}: found ${found}, a number of 0 or more is needed.`,
  fractional: (argument, found) => `Argument ${argument}: found ${found}, a whole number is needed.`,
  perCentMeant: (argument, found) =>
    `Argument ${argument}: found ${found}, per cent from 0 to 100 are needed. If it is a share, multiply it by 100.`,
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
    `Argument ${argument}: found “${found}”, but local executive bodies are not assessed on this. Leave the cell empty.`,
  unknownBody: (argument, found) =>
    `Argument ${argument}: found “${found}”, “CGO” (ЦГО) or “LEB” (МИО) is needed.`,
  unknownLanguage: (argument, found) => `Argument ${argument}: found “${found}”, ru, kk or en is needed.`,
  namesMissing: (of, names) =>
    `Arguments ${of} and ${names} go together: whose each service is, and whose P1 to calculate.`,
  shapes: (first, second) => `Ranges ${first} and ${second} differ in shape; each service needs its body.`,
  noLevels: (argument, found) =>
    found === ""
      ? `Argument ${argument}: there is no satisfaction level in the range.`
      : `Argument ${argument}: the body “${found}” has no satisfaction level.`,
  markColumns: (argument, found) =>
    `Argument ${argument}: the range is ${found}, but each body needs two columns: Kazakh and Russian.`,
  markRows: (argument, found, expected, edition) =>
    `Argument ${argument}: ${found} rows, but the table of edition ${edition} has ${expected} indicators. Give all indicators in order, or another edition.`,
  perBody: (argument, found, bodies) =>
    `Argument ${argument}: a range of ${found} does not go with the marks (bodies: ${bodies}). One value, a pair of languages, or one for each body in a row is needed.`,
  notAMark: (argument, found) =>
    `Argument ${argument}: found “${found}”, a degree of fulfilment from 0 to 1 or the word max, avg or n/a is needed.`,
  notACount: (argument, found) =>
    `Argument ${argument}: found “${found}”, a whole number of blog entries or the word max, avg or n/a is needed.`,
  notADegree: (argument, found) =>
    `Argument ${argument}: found “${found}”, degrees of publicity parted by semicolons are needed: 1; 0.8; 0.6; 0.4 or 0.`,
  wordNotHere: (argument, found) =>
    `Argument ${argument}: found “${found}”, penalty indicators take a share from 0 to 1 or n/a only.`,
  notAShare: (argument, found) =>
    `Argument ${argument}: found “${found}”, a share from 0 to 1 or per cent with % is needed.`,
  notYesNo: (argument, found) => `Argument ${argument}: found “${found}”, TRUE or FALSE is needed.`,
  noAverage: (argument) =>
    `Argument ${argument}: there is no average of the other bodies on this indicator. Give the range of averages, or the mark itself.`,
  averageAbove: (argument, found, maximum) =>
    `Argument ${argument}: the average is ${found}, but the indicator gives at most ${maximum} in one language. Check that this is the right range.`,
  notBothPlanned: (argument) =>
    `Argument ${argument}: under the reading nothing-planned=both, max holds only where nothing was planned and no comments came. Give the degree of fulfilment.`,
  unknownCriterion: (argument, found) =>
    `Argument ${argument}: found “${found}”, DATA, BUDGET, ACTS, DIALOG, SITE, MEDIA or SUBORDINATES is needed.`,
  unknownParameter: (argument, found) =>
    `Argument ${argument}: there is no value “${found}”. The name of a function (SERVICES_T1), of its coefficient (SERVICES_T1.N) or of an indicator (DIALOG.4.3) is needed.`,
  bodyNeeded: (argument, found) =>
    `Argument ${argument}: ${found} depends on the type of body. Give “CGO” (ЦГО) or “LEB” (МИО).`,
  notAssessed: (argument, found) => `Argument ${argument}: bodies of this type are not assessed on ${found}.`,
  unknownEvent: (argument, found, known) =>
    `Argument ${argument}: there is no event “${found}”. There are: ${known}.`,
  notADate: (argument, found) =>
    `Argument ${argument}: found “${found}”, a date is needed, such as 2023-06-15.`,
  notOffOrWorked: (argument, found) =>
    `Argument ${argument}: found “${found}”, “off” or “worked” is needed beside the date.`,
  listedTwice: (argument, found) =>
    `Argument ${argument}: ${found} stands there both as a day off and as a working day. Keep one row.`,
  holidaysShape: (argument, found) =>
    `Argument ${argument}: the range is ${found}, a column of dates or two columns are needed: the date, and “off” or “worked”.`,
  bySchedule: (argument, found) =>
    `Argument ${argument}: the last day for ${found} is set by the assessment Schedule (p. 114), the Methodology names none. Take it from the Schedule.`,
  notYetInForce: (argument, found, first) =>
    `Argument ${argument}: on ${found} the rule was not in force yet; it is from ${first}.`,
  beforeCalendar: (argument, found, day, first) =>
    `Argument ${argument}: found “${found}”, which is the date ${day}, but the calendar begins on ${first}. Check the date.`,
  unknownFunction: (argument, found) =>
    `Argument ${argument}: there is no function “${found}” to explain. A name such as SERVICES_T1 is needed.`,
  tooManyArguments: (argument, found, most) =>
    `Argument ${argument}: ${found} arguments, but the function takes at most ${most}.`,
  severalResults: (argument, found) =>
    `Argument ${argument}: the call has several results (${found}), and one is explained at a time. Give the arguments of one body.`,
  wordsNotLoaded: () =>
    "The words of the explanation did not load. Check the connection and enter the formula again (F2, then Enter).",
  unknownEdition: (argument, found, known) =>
    `Argument ${argument}: found “${found}”, an edition (${known}) or a date is needed.`,
  beforeFirstEdition: (argument, found, first) =>
    `Argument ${argument}: on ${found} there is no edition of the Methodology; the first is in force from ${first}.`,
  unknownReading: (argument, found, known) =>
    `Argument ${argument}: there is no reading “${found}”. There are: ${known}.`,
  unknownAlternative: (argument, found, reading, known) =>
    `Argument ${argument}: found “${found}”, the reading ${reading} has: ${known}.`,
  chosenTwice: (argument, reading) => `Argument ${argument}: the reading ${reading} is given twice.`,
};
