import { paragraphs, tables, type Readings } from "./reading";

/** How the marks of the tables of openness become points. */
export const MARKS = {
  "excluded-indicator": {
    cites: tables("2", "6"),
    acts: "marks",
    question: {
      ru: "Какой балл получает орган по индикатору, который к нему не применяется (примечание ** к таблице 2 — Национальный Банк, примечание * к таблице 6 — Министерство обороны)?",
      kk: "Өзіне қолданылмайтын индикатор бойынша (2-кестеге ** ескертпе — Ұлттық Банк, 6-кестеге * ескертпе — Қорғаныс министрлігі) орган қандай балл алады?",
      en: "What does a body get on an indicator that does not apply to it (note ** to Table 2: the National Bank; note * to Table 6: the Ministry of Defence)?",
    },
    default: {
      ru: "Средний балл других органов по этому индикатору.",
      kk: "Осы индикатор бойынша басқа органдардың орташа балын.",
      en: "The average of the other bodies on that indicator.",
    },
    alternatives: {
      maximum: {
        ru: "Наибольший балл индикатора.",
        kk: "Индикатордың ең жоғары балын.",
        en: "The indicator's maximum.",
      },
      zero: { ru: "Ноль.", kk: "Нөл.", en: "Zero." },
    },
    reason: {
      ru: "Так сама Методика решает сходные случаи: секретный бюджет в пункте 67 и встречи с населением в примечании ** к таблице 6. Ноль наказал бы за то, чего от органа не требуют.",
      kk: "Ұқсас жағдайларды Әдістеменің өзі осылай шешеді: 67-тармақтағы құпия бюджет және 6-кестеге ** ескертпедегі халықпен кездесулер. Нөл органды одан талап етілмейтін нәрсе үшін жазалар еді.",
      en: "The Methodology itself settles like cases so: a secret budget in p. 67, meetings with the population in note ** to Table 6. Zero would punish what is not demanded of the body.",
    },
  },
  "average-of": {
    cites: [...paragraphs(67), ...tables("6")],
    acts: "averages",
    question: {
      ru: "По каким органам берётся средний балл: пункт 67 говорит обо «всех государственных органах», примечание ** к таблице 6 — о «центральных»?",
      kk: "Орташа балл қай органдар бойынша алынады: 67-тармақта «барлық мемлекеттік органдар», 6-кестеге ** ескертпеде «орталық» органдар делінген?",
      en: "Over which bodies is an average taken: p. 67 says “all state bodies”, note ** to Table 6 “central” ones?",
    },
    default: {
      ru: "По оценённым органам того же типа, у которых на этом языке есть собственный балл по этому индикатору.",
      kk: "Осы индикатор бойынша сол тілде өз балы бар, бағаланған сол түрдегі органдар бойынша.",
      en: "Over the assessed bodies of the same type that have points of their own on that indicator and language.",
    },
    alternatives: {
      "all-bodies": {
        ru: "По органам обоих типов, если индикатор стоит в общей для них таблице.",
        kk: "Индикатор екі түрге ортақ кестеде тұрса, екі түрдегі органдар бойынша.",
        en: "Over bodies of both types, where the indicator stands in a table that both share.",
      },
    },
    reason: {
      ru: "В таблицах 2 и 3 у центральных и местных органов разные индикаторы, а примечание к общей таблице 6 само ограничивается центральными. Балл, который сам взят средним, о работе органа не говорит и в среднее не входит.",
      kk: "2 және 3-кестелерде орталық және жергілікті органдардың индикаторлары әртүрлі, ал ортақ 6-кестенің ескертпесі орталық органдармен шектеледі. Өзі орташа ретінде берілген балл орган жұмысын көрсетпейді, сондықтан орташаға кірмейді.",
      en: "Tables 2 and 3 give central and local bodies different indicators, and the note to the shared Table 6 keeps to central ones. Points that are an average themselves say nothing of the body's work and are left out.",
    },
  },
  "no-blog-entries": {
    cites: tables("6"),
    acts: "marks",
    question: {
      ru: "Что получает орган, не разместивший в блоге ни одной записи?",
      kk: "Блогта бірде-бір жазба орналастырмаған орган қандай балл алады?",
      en: "What does a body get that placed no entry in the blog at all?",
    },
    default: {
      ru: "0,3 балла на каждом языке, по строке «в иных случаях».",
      kk: "«Өзге жағдайларда» жолы бойынша әр тілде 0,3 балл.",
      en: "0.3 points for each language, by the row “in other cases”.",
    },
    alternatives: { zero: { ru: "Ноль.", kk: "Нөл.", en: "Zero." } },
    reason: {
      ru: "«Иные случаи» — всё, что не названо строками выше, то есть и отсутствие записей; слова «наличие записей» в названии индикатора условием балла не названы.",
      kk: "«Өзге жағдайлар» — жоғарыдағы жолдарда аталмағанның бәрі, яғни жазбалардың болмауы да; индикатор атауындағы «жазбалардың болуы» деген сөздер балл берудің шарты деп аталмаған.",
      en: "“Other cases” are all that the rows above do not name, so no entries too; “presence of entries” in the name of the indicator is not made a condition.",
    },
  },
  "blog-rhythm": {
    cites: tables("6"),
    acts: "marks",
    question: {
      ru: "Слова в скобках («не менее 1 записи в неделю», «не менее 2 записей в месяц», «не менее 1 записи в месяц») — отдельное условие?",
      kk: "Жақшадағы сөздер («аптасына 1 жазбадан кем емес», «айына 2 жазбадан кем емес», «айына 1 жазбадан кем емес») жеке шарт па?",
      en: "Are the words in brackets (“at least one entry a week”, “two a month”, “one a month”) a condition of their own?",
    },
    default: {
      ru: "Нет: они поясняют число; балл определяет только число записей за отчётный период.",
      kk: "Жоқ: олар санды түсіндіреді; балды есепті кезеңдегі жазбалар саны ғана айқындайды.",
      en: "No: they explain the number; only the number of entries in the report period decides.",
    },
    alternatives: {},
    reason: {
      ru: "50, 25 и 10 записей — примерно тот же ритм в пересчёте на год, а отдельного балла за ритм таблица не знает.",
      kk: "50, 25 және 10 жазба — шамамен сол ырғақтың жылдық саны, ал ырғақ үшін жеке балл кестеде жоқ.",
      en: "50, 25 and 10 entries are about that rhythm over a year, and the table has no points for the rhythm itself.",
    },
  },
  "programme-degrees": {
    cites: [{ appendix: 9, table: "4" }, ...tables("4")],
    acts: "marks",
    question: {
      ru: "Программа информационного сопровождения состоит из пунктов разной степени публичности: какая степень определяет балл индикатора 6?",
      kk: "Ақпараттық сүйемелдеу бағдарламасы жариялылық дәрежесі әртүрлі тармақтардан тұрады: 6-индикатордың балын қай дәреже айқындайды?",
      en: "A programme of information consists of items of different degrees of publicity: which degree decides indicator 6?",
    },
    default: {
      ru: "Среднее степеней всех её пунктов (1; 0,8; 0,6; 0,4); невыполненный пункт — 0. Степени можно перечислить в ячейке через точку с запятой (1; 0,8; 0); одно число берётся как готовая отметка.",
      kk: "Барлық тармақ дәрежелерінің (1; 0,8; 0,6; 0,4) орташасы; орындалмаған тармақ — 0. Дәрежелерді ұяшықта нүктелі үтірмен бөліп жазуға болады (1; 0,8; 0); жалғыз сан дайын белгі ретінде алынады.",
      en: "The mean of the degrees of all its items (1, 0.8, 0.6, 0.4); one not carried out is 0. A cell may list the degrees, parted by semicolons (1; 0.8; 0); a single number is taken as the mark.",
    },
    alternatives: {
      best: {
        ru: "Лучшая из степеней.",
        kk: "Дәрежелердің ең жоғарысы.",
        en: "The best of the degrees.",
      },
    },
    reason: {
      ru: "Таблица 4 приложения 9 требует отчитаться об исполнении каждого пункта программы и отнести каждое мероприятие к своей категории.",
      kk: "9-қосымшаның 4-кестесі бағдарламаның әр тармағының орындалуы туралы есеп беріп, әр іс-шараны өз санатына жатқызуды талап етеді.",
      en: "Table 4 of App. 9 asks for a report on every item of the programme, each event put into its category.",
    },
  },
  "announced-share": {
    cites: [...paragraphs(67), ...tables("2", "3")],
    acts: "marks",
    question: {
      ru: "Ноль полагается «по таким бюджетным программам», о сроках обсуждения которых не сообщили, а индикатор один на все программы: как уменьшается балл?",
      kk: "Нөл талқылау мерзімдері хабарланбаған «сондай бюджеттік бағдарламалар бойынша» қойылады, ал индикатор барлық бағдарламаға біреу: балл қалай азаяды?",
      en: "The zero is for “such budget programmes”, whose discussion was not announced, but one indicator covers all programmes: how do the points fall?",
    },
    default: {
      ru: "Балл индикаторов 3 и 9 таблицы 2, 1 и 5 таблицы 3 умножается на долю программ (отчётов), о которых сообщили.",
      kk: "2-кестедегі 3 және 9-индикаторлардың, 3-кестедегі 1 және 5-индикаторлардың балы хабарланған бағдарламалардың (есептердің) үлесіне көбейтіледі.",
      en: "The points of indicators 3 and 9 of Table 2 and 1 and 5 of Table 3 are multiplied by the share of programmes (reports) announced.",
    },
    alternatives: {},
    reason: {
      ru: "Ноль по одним программам и полный балл по другим вместе дают эту долю; ноль за весь индикатор наказал бы и за те, о которых сообщили.",
      kk: "Бір бағдарламалар бойынша нөл, өзгелері бойынша толық балл бірге осы үлесті береді; бүкіл индикаторға нөл қою хабарланғандары үшін де жазалар еді.",
      en: "Zero for some programmes and full points for the others make that share; zero for the whole indicator would punish the announced ones too.",
    },
  },
  "nothing-planned": {
    cites: [...paragraphs(71), ...tables("4", "5")],
    acts: "marks",
    question: {
      ru: "Максимум полагается, если разработка не планировалась, «а также» если нет предложений и комментариев: порознь или только вместе? И что сильнее: максимум или обнуление за отсутствие сообщений?",
      kk: "Ең жоғары балл әзірлеу жоспарланбаса, «сондай-ақ» ұсыныстар мен пікірлер болмаса беріледі: жеке-жеке ме, әлде екеуі бірге болғанда ғана ма? Қайсысы басым: ең жоғары балл ма, әлде хабарламалар болмағаны үшін нөл ме?",
      en: "The maximum is due where nothing was planned “and also” where no comments came: each by itself, or only both together? And which prevails: the maximum, or the zero for a missing announcement?",
    },
    default: {
      ru: "Порознь: за размещение — если разработка не планировалась, за рассмотрение комментариев — если их не было. Максимум сильнее обнуления.",
      kk: "Жеке-жеке: әзірлеу жоспарланбаса — орналастыру үшін, пікірлер болмаса — оларды қарау үшін. Ең жоғары балл нөлден басым.",
      en: "Each by itself: for placing drafts where none were planned, for considering comments where none came. The maximum prevails over the zero.",
    },
    alternatives: {
      both: {
        ru: "Вместе: только если и разработка не планировалась, и комментариев не было. Максимум и тогда сильнее обнуления.",
        kk: "Бірге: әзірлеу жоспарланбаса әрі пікірлер де болмаса ғана. Ең жоғары балл бұл жағдайда да нөлден басым.",
        en: "Together: only where nothing was planned and no comments came. The maximum still prevails over the zero.",
      },
    },
    reason: {
      ru: "Пункт даёт максимум «соответствующего индикатора», а планы и комментарии относятся к разным индикаторам. О том, чего не планировали, и сообщать не о чем.",
      kk: "Тармақ «тиісті индикатордың» ең жоғары балын береді, ал жоспарлар мен пікірлер әртүрлі индикаторларға жатады. Жоспарланбаған нәрсе туралы хабарлайтын ештеңе жоқ.",
      en: "The paragraph gives the maximum of “the respective indicator”, and plans and comments belong to different ones. Of what was not planned there is nothing to announce.",
    },
  },
  "central-executive": {
    cites: tables("6"),
    acts: "marks",
    question: {
      ru: "Строка «Для ЦИО» (личный приём граждан) — для всех центральных государственных органов или только для исполнительных?",
      kk: "«ОАО үшін» жолы (азаматтарды жеке қабылдау) барлық орталық мемлекеттік органға ма, әлде тек атқарушы органдарға ма қатысты?",
      en: "Is the row “for central executive bodies” (personal reception of citizens) for all central state bodies or only the executive ones?",
    },
    default: {
      ru: "Для всех центральных государственных органов.",
      kk: "Барлық орталық мемлекеттік органға қатысты.",
      en: "For all central state bodies.",
    },
    alternatives: {},
    reason: {
      ru: "Таблица оценивает центральные государственные и местные исполнительные органы, и другой строки для центральных в ней нет: без неё часть органов не могла бы набрать полный балл критерия.",
      kk: "Кесте орталық мемлекеттік және жергілікті атқарушы органдарды бағалайды, ал орталық органдарға арналған басқа жол онда жоқ: бұл жолсыз кейбір органдар критерийдің толық балын жинай алмас еді.",
      en: "The table assesses central state and local executive bodies and has no other row for central ones: without it some could not reach the full points of the criterion.",
    },
  },
  subordinates: {
    cites: tables("9", "10", "11"),
    acts: "marks",
    question: {
      ru: "У органа несколько подведомственных организаций: как нарушение у части из них влияет на штраф?",
      kk: "Органның бірнеше ведомстволық бағынысты ұйымы бар: олардың бір бөлігіндегі бұзушылық айыппұлға қалай әсер етеді?",
      en: "A body has several subordinate organisations: how does a violation by some of them act on the penalty?",
    },
    default: {
      ru: "Соразмерно: отметка — доля организаций с нарушением (в индикаторе 2 таблицы 11 доля — это доля вопросов, получивших ответы).",
      kk: "Шамасына қарай: белгі — бұзушылығы бар ұйымдардың үлесі (11-кестенің 2-индикаторында үлес — жауап алған сұрақтардың үлесі).",
      en: "In proportion: the mark is the share of organisations in violation (in indicator 2 of Table 11 the share is that of questions answered).",
    },
    alternatives: {
      any: {
        ru: "Одного нарушения достаточно для всего штрафа индикатора.",
        kk: "Индикатордың бүкіл айыппұлына бір бұзушылық жеткілікті.",
        en: "One violation is the indicator's whole penalty.",
      },
    },
    reason: {
      ru: "Таблицы оценивают организации, а штраф у органа один; без доли орган с одним нарушителем из ста получил бы столько же, сколько орган, у которого нарушили все.",
      kk: "Кестелер ұйымдарды бағалайды, ал органға салынатын айыппұл біреу; үлессіз жүз ұйымының біреуі бұзған орган барлығы бұзған органмен бірдей айыппұл алар еді.",
      en: "The tables assess organisations, but the body bears one penalty; without the share, one offender among a hundred would cost as much as a hundred.",
    },
  },
  "local-subordinates": {
    cites: [...paragraphs(86, 87, 88), ...tables("8")],
    acts: "formula",
    question: {
      ru: "Пункты 86–88 говорят и о местных исполнительных органах, а примечание к таблице 8 — только об организациях центральных: вычитается ли штраф у местных?",
      kk: "86–88-тармақтар жергілікті атқарушы органдар туралы да айтады, ал 8-кестеге ескертпе тек орталық органдардың ұйымдары туралы: айыппұл жергілікті органдардан шегеріле ме?",
      en: "P. 86–88 speak of local executive bodies too, the note to Table 8 only of organisations of central ones: is the penalty taken off local bodies?",
    },
    default: {
      ru: "Нет: у местных исполнительных органов P7 = 0.",
      kk: "Жоқ: жергілікті атқарушы органдар үшін P7 = 0.",
      en: "No: for local executive bodies P7 = 0.",
    },
    alternatives: {
      deduct: {
        ru: "Да, по тем же таблицам 9–11.",
        kk: "Иә, сол 9–11-кестелер бойынша.",
        en: "Yes, by the same Tables 9–11.",
      },
    },
    reason: {
      ru: "Примечание прямо называет, чьи организации «подлежат оценке», и потому точнее общих слов пунктов; штраф без ясного основания не назначается.",
      kk: "Ескертпеде кімнің ұйымдары «бағалауға жататыны» тікелей аталған, сондықтан ол тармақтардың жалпы сөздерінен нақтырақ; анық негізсіз айыппұл салынбайды.",
      en: "The note names whose organisations “are subject to assessment” and so is more exact than the general words of the paragraphs; no penalty without a clear ground.",
    },
  },
} as const satisfies Readings;
