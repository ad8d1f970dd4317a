import { appendices, paragraphs, tables, type Readings } from "./reading";

/** Cases between the printed bands, at the bounds, or without anything to count. */
export const CASES = {
  "band-gaps": {
    cites: [...appendices(6, 13), ...tables("7-1"), ...paragraphs(108)],
    acts: "formula",
    question: {
      ru: "Какому интервалу принадлежит значение между двумя напечатанными интервалами?",
      kk: "Басып шығарылған екі аралықтың арасындағы мән қай аралыққа жатады?",
      en: "Which band does a value between two printed bands belong to?",
    },
    default: {
      ru: "Значение округляется до напечатанных знаков (половина — вверх); если и тогда оно вне интервалов, берётся нижний. Значение внутри интервала не округляется.",
      kk: "Мән басылған таңбаларға дейін дөңгелектеледі (жартысы — жоғары); сонда да аралықтан тыс болса, төменгісі алынады. Аралықтың ішіндегі мән дөңгелектелмейді.",
      en: "Rounded half up to the printed digits; if it still lies in no band, the band below. A value inside a band is not rounded.",
    },
    alternatives: {
      lower: {
        ru: "Без округления: берётся нижний интервал.",
        kk: "Дөңгелектеусіз: төменгі аралық алынады.",
        en: "No rounding: the band below.",
      },
    },
    reason: {
      ru: "Границы напечатаны с точностью до 0,01 (приложение 6, пункт 108), 0,1 % (приложение 13) и 1 % (таблица 7-1), значит, с этой точностью читается и значение.",
      kk: "Шектер 0,01 (6-қосымша, 108-тармақ), 0,1 % (13-қосымша) және 1 % (7-1-кесте) дәлдікпен басылған, демек мән де осы дәлдікпен оқылады.",
      en: "The bounds are printed to 0.01 (App. 6, p. 108), 0.1 % (App. 13) and 1 % (Table 7-1), so the value is read to that precision.",
    },
  },
  "stimulus-cap": {
    cites: [...paragraphs(46, 47), ...tables("1")],
    acts: "formula",
    question: {
      ru: "Когда стимулирующие показатели (D и S критерия K3, индикатор 6 критерия «Открытые данные») не учитываются?",
      kk: "Ынталандырушы көрсеткіштер (K3 критерийіндегі D және S, «Ашық деректер» критерийіндегі 6-индикатор) қашан ескерілмейді?",
      en: "When are the stimulating indicators (D and S of K3, indicator 6 of open data) not counted?",
    },
    default: {
      ru: "Только когда критерий и без них равен максимуму: T + V + C − P = 25, индикаторы 1–5 дают 18. Иначе они прибавляются, и сумма ограничивается этим максимумом.",
      kk: "Критерий оларсыз-ақ ең жоғары мәнге тең болғанда ғана: T + V + C − P = 25, 1–5-индикаторлар 18 балл береді. Әйтпесе олар қосылады да, қосынды осы ең жоғары мәнмен шектеледі.",
      en: "Only when the criterion is at its maximum without them: T + V + C − P is 25, indicators 1–5 give 18. Otherwise they are added, and the sum is cut at that maximum.",
    },
    alternatives: {
      "all-or-nothing": {
        ru: "Прибавляются, только если с ними сумма не превышает максимум: 25 у K3, 18 у «Открытых данных».",
        kk: "Олармен қоса алғандағы қосынды ең жоғары мәннен (K3 үшін 25, «Ашық деректер» үшін 18) аспаған жағдайда ғана қосылады.",
        en: "Added only when the sum with them stays within the maximum: 25 for K3, 18 for open data.",
      },
    },
    reason: {
      ru: "Исключение сделано для получивших максимум; остальным поощрение обещано, но больше максимума критерий не даёт.",
      kk: "Ерекшелік ең жоғары балл алғандарға ғана жасалған; өзгелерге ынталандыру уәде етілген, бірақ критерий ең жоғары мәннен аспайды.",
      en: "The exception is for those at the maximum; the others are promised the stimulus, but the criterion never exceeds its maximum.",
    },
  },
  "no-activity": {
    cites: paragraphs(33, 41, 42, 43, 44, 49, 51, 52, 82, 97, 99, 102),
    acts: "formula",
    question: {
      ru: "Что получает орган, у которого знаменатель доли равен нулю?",
      kk: "Үлестің бөлімі нөлге тең болған органға не беріледі?",
      en: "What does a body get whose share has a whole of zero?",
    },
    default: {
      ru: "Значения нет: #Н/Д с указанием, чего не хватает.",
      kk: "Мән жоқ: не жетіспейтіні көрсетілген #N/A.",
      en: "No value: #N/A that says what is missing.",
    },
    alternatives: {
      maximum: {
        ru: "Наибольшее значение показателя.",
        kk: "Көрсеткіштің ең жоғары мәні.",
        en: "The indicator's maximum.",
      },
      zero: { ru: "Ноль.", kk: "Нөл.", en: "Zero." },
    },
    reason: {
      ru: "Методика решает этот случай только для R2 (пункт 100) и R4 (приложение 13); в остальных случаях число за неё не придумывается.",
      kk: "Әдістеме бұл жағдайды тек R2 (100-тармақ) мен R4 (13-қосымша) үшін шешкен; өзгелері үшін ол айтпаған сан ойдан шығарылмайды.",
      en: "The Methodology settles the case only for R2 (p. 100) and R4 (App. 13); for the others no number is invented.",
    },
  },
  "impossible-to-discipline": {
    cites: paragraphs(104),
    acts: "formula",
    question: {
      ru: "Куда относятся случаи, когда привлечь к ответственности невозможно (увольнение)?",
      kk: "Жауаптылыққа тарту мүмкін болмаған (жұмыстан шыққан) жағдайлар қалай ескеріледі?",
      en: "Where do cases belong in which nobody could be disciplined (dismissal)?",
    },
    default: {
      ru: "Вычитаются из числа рассмотренных и перенаправленных с нарушением срока.",
      kk: "Мерзімі бұзылып қаралған және қайта жіберілгендер санынан шегеріледі.",
      en: "Taken off the number considered and redirected late.",
    },
    alternatives: {
      "as-disciplined": {
        ru: "Считаются привлечёнными.",
        kk: "Жауаптылыққа тартылған деп есептеледі.",
        en: "Counted as disciplined.",
      },
    },
    reason: {
      ru: "Пункт 104 говорит «за исключением»: такой случай не должен ни улучшать, ни ухудшать долю.",
      kk: "104-тармақта «қоспағанда» делінген: мұндай жағдай үлесті жақсартпауы да, нашарлатпауы да тиіс.",
      en: "P. 104 says “except”: such a case should neither raise nor lower the share.",
    },
  },
  "system-failure": {
    cites: paragraphs(40, 41),
    acts: "inputs",
    question: {
      ru: "Откуда исключаются услуги, оказанные с опозданием во время подтверждённого сбоя информационной системы: только из нарушений срока (a) или и из всех оказанных (b)?",
      kk: "Ақпараттық жүйенің расталған іркілісі кезінде мерзімі бұзылып көрсетілген қызметтер неден алып тасталады: тек мерзімі бұзылғандар санынан (a) ма, әлде барлық көрсетілгендер санынан (b) да ма?",
      en: "What are services rendered late during a confirmed failure of an information system left out of: only the late ones (a), or all rendered (b) too?",
    },
    default: {
      ru: "Только из нарушений срока (a).",
      kk: "Тек мерзімі бұзылғандар санынан (a).",
      en: "Only the late ones (a).",
    },
    alternatives: {
      both: {
        ru: "Из обоих чисел: и a, и b.",
        kk: "Екі саннан да (a және b).",
        en: "Both numbers, a and b.",
      },
    },
    reason: {
      ru: "Пункт 40 освобождает от последствий опоздания; сами услуги оказаны и по пункту 41 входят в общее число.",
      kk: "40-тармақ кешіктірудің салдарынан босатады; қызметтердің өзі көрсетілген, сондықтан 41-тармақ бойынша жалпы санға кіреді.",
      en: "P. 40 frees from the consequences of the delay; the services themselves were rendered and by p. 41 belong to the whole.",
    },
  },
  "totals-bounds": {
    cites: paragraphs(17, 18, 19, 20, 91),
    acts: "formula",
    question: {
      ru: "Может ли итог направления после вычета штрафных баллов оказаться ниже 0 или выше 100?",
      kk: "Айыппұл балдары шегерілгеннен кейін бағыттың қорытынды бағасы 0-ден төмен немесе 100-ден жоғары бола ала ма?",
      en: "Can the total of a direction after its penalties fall below 0 or rise above 100?",
    },
    default: {
      ru: "Нет: он не ниже 0 и не выше 100.",
      kk: "Жоқ: ол 0-ден төмен де, 100-ден жоғары да болмайды.",
      en: "No: it is never below 0 and never above 100.",
    },
    alternatives: {},
    reason: {
      ru: "Формы заключений (приложения 3, 4, 8, 12) называют наибольшим итогом 100, а отрицательный результат Методика приравнивает к нулю всюду, где его предвидит.",
      kk: "Қорытынды нысандарында (3, 4, 8 және 12-қосымшалар) ең жоғары баға 100 деп көрсетілген, ал теріс нәтижені Әдістеме оны көздеген жердің бәрінде нөлге теңестіреді.",
      en: "The forms of the conclusions (App. 3, 4, 8, 12) give 100 as the greatest total, and the Methodology sets a negative result to zero wherever it foresees one.",
    },
  },
  "degree-scope": {
    cites: paragraphs(108),
    acts: "formula",
    question: {
      ru: "О какой оценке говорит пункт 108: об общей или и об оценке каждого направления?",
      kk: "108-тармақ қай баға туралы айтады: тек жалпы баға ма, әлде әр бағыттың бағасы да ма?",
      en: "Which score does p. 108 speak of: the overall one, or that of each direction too?",
    },
    default: {
      ru: "Об общей операционной оценке.",
      kk: "Жалпы операциялық баға туралы.",
      en: "The overall score.",
    },
    alternatives: {},
    reason: {
      ru: "Пункт стоит в главе об общей оценке, сразу после её формулы, и определяет степень эффективности деятельности органа в целом.",
      kk: "Тармақ жалпы баға туралы тарауда, оның формуласынан кейін бірден тұр және тұтас органның қызметі тиімділігінің дәрежесін айқындайды.",
      en: "It stands in the chapter on the overall score, right after its formula, and sets the degree of effectiveness of the body as a whole.",
    },
  },
} as const satisfies Readings;
