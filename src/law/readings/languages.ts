import type { Text } from "../text";
import type { Cite } from "../version";
import type { OrderPoint } from "./reading";

/** A place where the Russian and the Kazakh text of an act do not say the same. */
export interface LanguageDifference {
  readonly cites: readonly Cite[];
  readonly points?: readonly OrderPoint[];
  readonly differs: Text;
}

/** Differences between the Russian and the Kazakh text of the March order. The titles of each are kept as they stand. */
export const LANGUAGE_DIFFERENCES: readonly LanguageDifference[] = [
  {
    points: [{ order: "2023-03", point: 1 }],
    cites: [
      { appendix: 10, table: "6" },
      { appendix: 10, table: "11" },
    ],
    differs: {
      ru: "За новыми таблицами 6 и 11 приложения 10 русский текст отсылает к приложениям 4 и 5 приказа, казахский — к 2 и 3. Сами казахские приложения 4 и 5 содержат эти таблицы и с русскими совпадают.",
      kk: "10-қосымшаның жаңа 6 және 11-кестелері үшін орысша мәтін бұйрықтың 4 және 5-қосымшаларына, қазақша мәтін 2 және 3-қосымшаларына сілтейді. Ал қазақша 4 және 5-қосымшаларда осы кестелер берілген және олар орысша кестелермен сәйкес келеді.",
      en: "For the new Tables 6 and 11 of Appendix 10 the Russian text points to the order's appendices 4 and 5, the Kazakh to 2 and 3. The Kazakh appendices 4 and 5 do hold these tables, alike in both languages.",
    },
  },
  {
    cites: [{ paragraph: 5 }, { paragraph: 9 }],
    differs: {
      ru: "Третье направление названо по-казахски двояко: в пункте 5 заявления — «арыздар», в пункте 9 — «өтініштер».",
      kk: "Үшінші бағыт қазақша екі түрлі аталған: 5-тармақта «арыздар», 9-тармақта «өтініштер» делінген.",
      en: "In Kazakh the third direction has two names: applications are «арыздар» in p. 5, «өтініштер» in p. 9.",
    },
  },
  {
    cites: [{ paragraph: 6 }],
    differs: {
      ru: "Казахский текст сохраняет развитие типовой архитектуры «электронного акимата», русский её больше не называет.",
      kk: "Қазақша мәтінде «электрондық әкімдіктің» үлгілік архитектурасын дамыту сақталған, орысша мәтінде ол енді аталмайды.",
      en: "The Kazakh text keeps the development of the typical architecture of the “electronic akimat”; the Russian names it no more.",
    },
  },
  {
    cites: [{ paragraph: 9 }],
    differs: {
      ru: "В казахском тексте среди источников нет системы «Единая унифицированная статистическая система» и вступивших в законную силу решений суда, а название Правил Генерального Прокурора короче и оборвано.",
      kk: "Қазақша мәтінде дереккөздердің арасында «Бірыңғай біріздендірілген статистикалық жүйе» мен заңды күшіне енген сот шешімдері жоқ, ал Бас Прокурор қағидаларының атауы қысқарақ әрі үзіліп қалған.",
      en: "The Kazakh text lacks the unified statistical system and the court decisions in force among the sources, and the title of the Prosecutor General's rules is shorter and broken off.",
    },
  },
  {
    cites: [{ paragraph: 72 }, { paragraph: 74 }],
    differs: {
      ru: "Критерий назван по-казахски «критерий» в пункте 72 и «өлшем» в пункте 74 и в таблицах.",
      kk: "Критерий қазақша 72-тармақта «критерий», 74-тармақта және кестелерде «өлшем» деп аталған.",
      en: "In Kazakh a criterion is «критерий» in p. 72, «өлшем» in p. 74 and in the tables.",
    },
  },
  {
    cites: [{ appendix: 9, table: "5" }],
    differs: {
      ru: "В казахской таблице у строки 2 (открытые заседания) нет звёздочки, которая исключает Министерство обороны, хотя само примечание есть.",
      kk: "Қазақша кестеде 2-жолда (ашық отырыстар) Қорғаныс министрлігін қоспайтын жұлдызша жоқ, бірақ ескертпенің өзі бар.",
      en: "In the Kazakh table row 2 (open sittings) lacks the asterisk that excepts the Ministry of Defence, though the note is there.",
    },
  },
  {
    cites: [{ appendix: 9, table: "5" }],
    differs: {
      ru: "Некоммерческие организации названы по-казахски в одной строке и КЕҰ, и ҮЕҰ (неправительственные).",
      kk: "Коммерциялық емес ұйымдар қазақша бір жолда КЕҰ деп те, ҮЕҰ (үкіметтік емес ұйымдар) деп те аталған.",
      en: "Non-commercial organisations are called both КЕҰ and ҮЕҰ (non-governmental) within one row of the Kazakh table.",
    },
  },
  {
    cites: [{ appendix: 9, table: "6" }],
    differs: {
      ru: "В казахской строке 3 после слова «бағаланатын» пропущены слова «мемлекеттік орган».",
      kk: "Қазақша 3-жолда «бағаланатын» деген сөзден кейін «мемлекеттік орган» деген сөздер түсіп қалған.",
      en: "In row 3 of the Kazakh table the words «мемлекеттік орган» (state body) are missing after «бағаланатын».",
    },
  },
];
