import type { FunctionTexts } from "./functions.ru";

export const kk: FunctionTexts = {
  argument: (name, symbol) => (symbol ? `${name} (${symbol})` : name),
  row: (row) => `Ауқымның жолы: ${row}.`,
  column: (column) => `Ауқымның бағаны: ${column}.`,
  notANumber: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал сан қажет. Ұяшықты түзетіңіз немесе басқа ауқымды көрсетіңіз.`,
  negative: (argument, found) => `${argument} аргументі: ${found} табылды, ал 0-ден кем емес сан қажет.`,
  fractional: (argument, found) => `${argument} аргументі: ${found} табылды, ал бүтін сан қажет.`,
  aboveMaximum: (argument, found, maximum) =>
    `${argument} аргументі: ${found} табылды, ал Әдістеме бойынша мән ${maximum} санынан аспайды.`,
  partAboveWhole: (parts, partsFound, whole, wholeFound) =>
    `Бөлігі бүтінінен артық: ${parts} = ${partsFound}, ал ${whole} = ${wholeFound}. Екі санды да тексеріңіз.`,
  noActivity: (argument) =>
    `${argument} = 0, үлес анықталмайды және Әдістемеде балл көрсетілмеген. Санды енгізіңіз немесе no-activity оқылымын таңдаңыз.`,
  empty: (argument) => `${argument} аргументі: ұяшық бос. Оны толтырсаңыз, балл есептеледі.`,
  outside: (argument) => `${argument} аргументі: ауқым басқаларынан қысқа, бұл жерде ұяшығы жоқ.`,
  notForBody: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, бірақ ЖАО үшін бұл критерий есептелмейді. Аргументті бос қалдырыңыз.`,
  unknownBody: (found) => `body аргументі: «${found}» табылды, ал «ОМО» немесе «ЖАО» қажет.`,
  unknownLanguage: (found) => `language аргументі: «${found}» табылды, ал ru, kk немесе en қажет.`,
  namesMissing:
    "of және names аргументтері бірге көрсетіледі: әр қызмет кімдікі және кімнің P1 көрсеткішін есептеу керек.",
  shapes: (first, second) => `${first} және ${second} ауқымдарының пішіні әртүрлі, ал бірдей болуы керек.`,
  noLevels: (found) =>
    found === ""
      ? "levels аргументі: ауқымда бірде-бір қанағаттану деңгейі жоқ."
      : `levels аргументі: «${found}» органында бірде-бір қанағаттану деңгейі жоқ.`,
  unknownEdition: (found, known) =>
    `rules аргументі: «${found}» табылды, ал редакция (${known}) немесе күн қажет.`,
  beforeFirstEdition: (found, first) =>
    `rules аргументі: ${found} күніне Әдістеменің редакциясы жоқ; алғашқысы ${first} күнінен бастап қолданылады.`,
  unknownReading: (found, known) => `rules аргументі: «${found}» оқылымы жоқ. Барлары: ${known}.`,
  unknownAlternative: (found, reading, known) =>
    `rules аргументі: «${found}» табылды, ал ${reading} оқылымында мыналар бар: ${known}.`,
  chosenTwice: (reading) => `rules аргументі: ${reading} оқылымы екі рет көрсетілген.`,
};
