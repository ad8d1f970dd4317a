import type { FunctionTexts } from "./functions.ru";

export const kk: FunctionTexts = {
  argument: (name, symbol) => (symbol ? `${name} (${symbol})` : name),
  row: (row) => `Ауқымның жолы: ${row}.`,
  column: (column) => `Ауқымның бағаны: ${column}.`,
  notANumber: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал сан қажет. Ұяшықты түзетіңіз немесе басқа ауқымды көрсетіңіз.`,
  negative: (argument, found) => `${argument} аргументі: ${found} табылды, ал 0-ден кем емес сан қажет.`,
  fractional: (argument, found) => `${argument} аргументі: ${found} табылды, ал бүтін сан қажет.`,
  perCentMeant: (argument, found) =>
    `${argument} аргументі: ${found} табылды, ал 0-ден 100-ге дейінгі пайыз қажет. Бұл үлес болса, оны 100-ге көбейтіңіз.`,
  aboveMaximum: (argument, found, maximum) =>
    `${argument} аргументі: ${found} табылды, ал Әдістеме бойынша мән ${maximum} санынан аспайды.`,
  partAboveWhole: (parts, partsFound, whole, wholeFound) =>
    `Бөлігі бүтінінен артық: ${parts} = ${partsFound}, ал ${whole} = ${wholeFound}. Екі санды да тексеріңіз.`,
  noActivity: (argument) =>
    `${argument} = 0, үлес анықталмайды және Әдістемеде балл көрсетілмеген. Санды енгізіңіз немесе no-activity оқылымын таңдаңыз.`,
  empty: (argument) => `${argument} аргументі: ұяшық бос. Оны толтырсаңыз, балл есептеледі.`,
  outside: (argument) => `${argument} аргументі: ауқым басқаларынан қысқа, бұл жерде ұяшығы жоқ.`,
  notForBody: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, бірақ ЖАО бұл көрсеткіш бойынша бағаланбайды. Ұяшықты бос қалдырыңыз.`,
  unknownBody: (argument, found) => `${argument} аргументі: «${found}» табылды, ал «ОМО» немесе «ЖАО» қажет.`,
  unknownLanguage: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал ru, kk немесе en қажет.`,
  namesMissing: (of, names) =>
    `${of} және ${names} аргументтері бірге көрсетіледі: әр қызмет кімдікі және кімнің P1 көрсеткішін есептеу керек.`,
  shapes: (first, second) =>
    `${first} және ${second} ауқымдарының пішіні әртүрлі, ал бірдей болуы керек: әр қызметтің өз органы болады.`,
  noLevels: (argument, found) =>
    found === ""
      ? `${argument} аргументі: ауқымда бірде-бір қанағаттану деңгейі жоқ.`
      : `${argument} аргументі: «${found}» органында бірде-бір қанағаттану деңгейі жоқ.`,
  markColumns: (argument, found) =>
    `${argument} аргументі: ауқым ${found}, ал әр органға екі баған қажет: қазақ тілі және орыс тілі.`,
  markRows: (argument, found, expected, edition) =>
    `${argument} аргументі: жолдар саны ${found}, ал ${edition} редакциясының кестесінде ${expected} көрсеткіш бар. Барлық көрсеткішті ретімен немесе басқа редакцияны көрсетіңіз.`,
  perBody: (argument, found, bodies) =>
    `${argument} аргументі: ${found} ауқымы белгілерге сәйкес келмейді (органдар саны: ${bodies}). Бір мән, екі тілдің жұбы немесе жолда әр органға бір мән қажет.`,
  notAMark: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал 0-ден 1-ге дейінгі орындалу дәрежесі немесе барынша, орт, б/ж сөзі қажет.`,
  notACount: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал блогтағы жазбалардың бүтін саны немесе барынша, орт, б/ж сөзі қажет.`,
  notADegree: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал іс-шаралардың жариялылық дәрежелері нүктелі үтірмен қажет: 1; 0,8; 0,6; 0,4 немесе 0.`,
  wordNotHere: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал айыппұл көрсеткіштерінде тек 0-ден 1-ге дейінгі үлес пен б/ж болады.`,
  notAShare: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал 0-ден 1-ге дейінгі үлес немесе % белгісі бар пайыз қажет.`,
  notYesNo: (argument, found) => `${argument} аргументі: «${found}» табылды, ал ШЫН немесе ЖАЛҒАН қажет.`,
  noAverage: (argument) =>
    `${argument} аргументі: бұл көрсеткіш бойынша басқа органдардың орташа балы жоқ. Орташа балдардың ауқымын немесе белгінің өзін көрсетіңіз.`,
  averageAbove: (argument, found, maximum) =>
    `${argument} аргументі: орташа балл ${found}, ал көрсеткіш бір тілде ${maximum} балдан артық бермейді. Ауқымның дұрыс көрсетілгенін тексеріңіз.`,
  notBothPlanned: (argument) =>
    `${argument} аргументі: nothing-planned=both оқылымында «барынша» сөзі ештеңе жоспарланбаған әрі пікірлер болмаған кезде ғана қолданылады. Орындалу дәрежесін көрсетіңіз.`,
  unknownCriterion: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал DATA, BUDGET, ACTS, DIALOG, SITE, MEDIA немесе SUBORDINATES қажет.`,
  unknownParameter: (argument, found) =>
    `${argument} аргументі: «${found}» шамасы жоқ. Функцияның (SERVICES_T1), оның коэффициентінің (SERVICES_T1.N) немесе көрсеткіштің (DIALOG.4.3) атауы қажет.`,
  bodyNeeded: (argument, found) =>
    `${argument} аргументі: ${found} шамасы органның түріне байланысты. «ОМО» немесе «ЖАО» деп көрсетіңіз.`,
  notAssessed: (argument, found) =>
    `${argument} аргументі: ${found} бойынша мұндай түрдегі органдар бағаланбайды.`,
  unknownEvent: (argument, found, known) =>
    `${argument} аргументі: «${found}» оқиғасы жоқ. Барлары: ${known}.`,
  notADate: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал күн қажет, мысалы 15.06.2023.`,
  notOffOrWorked: (argument, found) =>
    `${argument} аргументі: «${found}» табылды, ал күннің жанында «демалыс» немесе «жұмыс» қажет.`,
  listedTwice: (argument, found) =>
    `${argument} аргументі: ${found} күні әрі демалыс, әрі жұмыс күні ретінде көрсетілген. Бір жолды қалдырыңыз.`,
  holidaysShape: (argument, found) =>
    `${argument} аргументі: ауқым ${found}, ал күндердің бағаны немесе екі баған қажет: күн және «демалыс» не «жұмыс».`,
  bySchedule: (argument, found) =>
    `${argument} аргументі: ${found} үшін мерзімді бағалау жүргізу кестесі белгілейді (114-т.), Әдістемеде күні көрсетілмеген. Оны Кестеден алыңыз.`,
  notYetInForce: (argument, found, first) =>
    `${argument} аргументі: ${found} күні қағида әлі қолданылмаған; ол ${first} күнінен бастап қолданылады.`,
  beforeCalendar: (argument, found, day, first) =>
    `${argument} аргументі: «${found}» табылды, бұл ${day} күні, ал күнтізбе ${first} күнінен басталады. Күнді тексеріңіз.`,
  unknownFunction: (argument, found) =>
    `${argument} аргументі: түсіндіруге болатын «${found}» функциясы жоқ. SERVICES_T1 түріндегі атау қажет.`,
  tooManyArguments: (argument, found, most) =>
    `${argument} аргументі: аргументтер саны ${found}, ал функцияда олар ${most} санынан аспайды.`,
  severalResults: (argument, found) =>
    `${argument} аргументі: шақырудың бірнеше нәтижесі бар (${found}), ал біреуі ғана түсіндіріледі. Бір органның аргументтерін көрсетіңіз.`,
  wordsNotLoaded: () =>
    "Түсіндірменің сөздері жүктелмеді. Байланысты тексеріп, формуланы қайта енгізіңіз (F2, содан кейін Enter).",
  unknownEdition: (argument, found, known) =>
    `${argument} аргументі: «${found}» табылды, ал редакция (${known}) немесе күн қажет.`,
  beforeFirstEdition: (argument, found, first) =>
    `${argument} аргументі: ${found} күніне Әдістеменің редакциясы жоқ; алғашқысы ${first} күнінен бастап қолданылады.`,
  unknownReading: (argument, found, known) =>
    `${argument} аргументі: «${found}» оқылымы жоқ. Барлары: ${known}.`,
  unknownAlternative: (argument, found, reading, known) =>
    `${argument} аргументі: «${found}» табылды, ал ${reading} оқылымында мыналар бар: ${known}.`,
  chosenTwice: (argument, reading) => `${argument} аргументі: ${reading} оқылымы екі рет көрсетілген.`,
};
