import { listed, NBSP, quantity, sentence } from "../../forms/draft/numbers";
import { isTrace, percent } from "./percent";
import { waysText, type NamedShare } from "./ways";
import type { Wording } from "./wording";

const share = (value: number): string => (isTrace(value) ? `${percent(value)}-дан кем` : percent(value));
const named = (name: string): string => `«${name}»`;
/** A number before its noun, which stays in the singular. */
const counted = (count: number, noun: string): string => `${quantity(count)}${NBSP}${noun}`;
const inYear = (year: number): string => `${year}${NBSP}жылы`;

/** `электрондық нысанда – 12 (40 %)`. */
const part = ({ word, share: { count, share: of } }: NamedShare): string =>
  `${word}${NBSP}– ${quantity(count)} (${share(of)})`;

const CHANNELS = {
  direct: "көрсетілетін қызметті беруші тікелей",
  stateCorporation: "Мемлекеттік корпорация арқылы",
  portal: "«электрондық үкімет» порталы арқылы",
  mobile: "мобильді қосымша арқылы",
} as const;
const BASES = { free: "тегін", paid: "ақылы негізде" } as const;
const FORMS = {
  paper: "қағаз нысанда",
  electronic: "электрондық нысанда",
  proactive: "проактивті форматта",
} as const;

/** The Kazakh of drafts, in the terms of the Kazakh orders. */
export const kk: Wording = {
  rendered: (year, count, kinds) =>
    count === 0
      ? `${inYear(year)} мемлекеттік қызметтер көрсетілген жоқ.`
      : `${inYear(year)} ${counted(count, "мемлекеттік қызмет")} көрсетілді (${counted(kinds, "түр")} бойынша).`,
  compared: (year, before, count, change) => {
    if (count === before) return `${inYear(year)} да сонша қызмет көрсетілген.`;
    if (change === undefined) return `${inYear(year)} қызметтер көрсетілген жоқ.`;
    const by = isTrace(Math.abs(change))
      ? `${share(Math.abs(change))} шамаға`
      : `${share(Math.abs(change))}-ға`;
    return `Бұл ${year}${NBSP}жылмен (${quantity(before)}) салыстырғанда ${by} ${change > 0 ? "көп" : "аз"}.`;
  },
  ways: (shares) =>
    waysText(shares, {
      words: { channels: CHANNELS, bases: BASES, forms: FORMS },
      all: (ways, count) => `${count === 1 ? "Қызмет" : "Барлық қызмет"} ${ways.join(", ")} көрсетілді.`,
      group: (group, ways) => {
        const parts = ways.map(part).join(", ");
        return `${group === "channels" ? `Арналар бойынша: ${parts}` : sentence(parts)}.`;
      },
    }),
  approved: (year, count) =>
    `${inYear(year)} мемлекеттік қызметтер көрсету тәртібін айқындайтын заңға тәуелді ${counted(count, "нормативтік құқықтық акт")} бекітілді.`,
  demanded: (services, kinds, together) => {
    const [first] = services;
    if (!first) return "";
    if (kinds === 1) return `Бір мемлекеттік қызмет көрсетілді: ${named(first.name)}.`;
    const list = services.map(
      ({ name, count, share: part }) => `${named(name)}${NBSP}– ${quantity(count)} (${share(part)})`,
    );
    if (list.length === 1) return `Ең көп сұранысқа ие қызмет: ${list[0]}.`;
    const sum =
      list.length < kinds
        ? ` Олардың барлық көрсетілген мемлекеттік қызметтердегі үлесі${NBSP}– ${share(together)}.`
        : "";
    return `Ең көп сұранысқа ие қызметтер: ${list.join(", ")}.${sum}`;
  },
  access: (places) =>
    `Мемлекеттік қызметтер көрсету тәртібі туралы ақпаратты мына жерлерден алуға болады: ${places.join("; ")}.`,
  discussions: (year, count) =>
    `${inYear(year)} мемлекеттік қызметтер көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілердің жобалары бойынша ${counted(count, "жария талқылау")} өткізілді.`,
  proposals: (received, accepted) =>
    received === 0
      ? "Ұсыныстар түскен жоқ."
      : `${counted(received, "ұсыныс")} түсті${accepted === undefined ? "" : `, ескерілгені${NBSP}– ${quantity(accepted)}`}.`,
  events: (year, count) => `${inYear(year)} ${counted(count, "іс-шара")} өткізілді.`,
  training: (year, count) =>
    `${inYear(year)} қызметкерлердің біліктілігін арттыру бойынша ${counted(count, "іс-шара")} өткізілді.`,
  participants: (count) => `Қатысушылар саны${NBSP}– ${quantity(count)}.`,
  hearings: (year, count) =>
    count === 0
      ? `${inYear(year)} тыңдаулар өткізілген жоқ.`
      : `${inYear(year)} Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің 73-бабына сәйкес ${counted(count, "тыңдау")} өткізілді.`,
  automated: ({ kinds, full, partial }) => {
    const all = full + partial;
    const how = [
      ...(full > 0 ? [`толық${NBSP}– ${quantity(full)}`] : []),
      ...(partial > 0 ? [`ішінара${NBSP}– ${quantity(partial)}`] : []),
    ];
    return `Мемлекеттік қызметтің ${counted(kinds, "түрінен")} автоматтандырылғаны${NBSP}– ${quantity(all)} (${share(all / kinds)}): ${how.join(", ")}.`;
  },
  newlyAutomated: (year, count, names, more) =>
    `${inYear(year)} ${counted(count, "қызмет")} автоматтандырылды: ${
      more > 0
        ? `${names.map(named).join(", ")} және тағы ${quantity(more)}`
        : listed(names.map(named), "және")
    }.`,
  amended: (year, count) =>
    `${inYear(year)} заңға тәуелді ${counted(count, "нормативтік құқықтық актіге")} өзгерістер енгізілді.`,
  complaints: (year, received, justified) => {
    if (received === 0) return `${inYear(year)} көрсетілетін қызметті алушылардан шағым түскен жоқ.`;
    const among =
      justified === undefined
        ? ""
        : justified === 0
          ? ", негізделгені жоқ"
          : `, оның ішінде негізделгені${NBSP}– ${quantity(justified)}`;
    return `${inYear(year)} көрсетілетін қызметті алушылардан ${counted(received, "шағым")} түсті${among}.`;
  },
  complaintsBefore: (year, received) =>
    received === 0
      ? `${inYear(year)} шағым болған жоқ.`
      : `${inYear(year)} ${counted(received, "шағым")} болған.`,
  internalControl: (year, count) =>
    `${inYear(year)} ішкі бақылау бойынша ${counted(count, "іс-шара")} өткізілді.`,
  inspections: (year, count) => `${inYear(year)} уәкілетті орган ${counted(count, "тексеру")} жүргізді.`,
  found: (checked, violations) => {
    const told = [
      ...(checked === undefined ? [] : [`көрсетілген ${counted(checked, "қызмет")} тексерілді`]),
      ...(violations === undefined
        ? []
        : [
            violations === 0
              ? "бұзушылықтар анықталған жоқ"
              : `${counted(violations, "бұзушылық")} анықталды`,
          ]),
    ].join(", ");
    return told === "" ? "" : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  },
  publicMonitoring: (year, count) =>
    `${inYear(year)} мемлекеттік қызметтер көрсету сапасына ${counted(count, "қоғамдық мониторинг")} жүргізілді.`,
  recommendations: (given, accepted) =>
    given === 0
      ? "Ұсынымдар болған жоқ."
      : `${counted(given, "ұсыным")} берілді${accepted === undefined ? "" : `, қабылданғаны${NBSP}– ${quantity(accepted)}`}.`,
};
