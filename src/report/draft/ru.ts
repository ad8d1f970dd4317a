import { listed, NBSP, quantity, sentence } from "../../forms/draft/numbers";
import { counted, form, type Forms } from "../../forms/draft/ru-plural";
import { isTrace, percent } from "./percent";
import { waysText, type NamedShare } from "./ways";
import type { Wording } from "./wording";

const SERVICES: Forms = ["государственная услуга", "государственные услуги", "государственных услуг"];
const KINDS: Forms = ["вид", "вида", "видов"];
const EVENTS: Forms = ["мероприятие", "мероприятия", "мероприятий"];
const VIOLATIONS: Forms = ["нарушение", "нарушения", "нарушений"];

const share = (value: number): string => (isTrace(value) ? `менее ${percent(value)}` : percent(value));
const named = (name: string): string => `«${name}»`;
/** A verb with the feminine noun that it stands with: `оказана 1 услуга`. */
const she = (count: number, stem: string): string => stem + form(count, ["а", "ы", "о"]);
/** With a masculine one: `утвержден 1 акт`. */
const he = (count: number, stem: string): string => stem + form(count, ["", "ы", "о"]);
const inYear = (year: number): string => `В${NBSP}${year} году`;

/** `в электронной форме – 12 (40 %)`. */
const part = ({ word, share: { count, share: of } }: NamedShare): string =>
  `${word}${NBSP}– ${quantity(count)} (${share(of)})`;

const CHANNELS = {
  direct: "напрямую услугодателем",
  stateCorporation: "через Государственную корпорацию",
  portal: "через портал «электронного правительства»",
  mobile: "через мобильное приложение",
} as const;
const BASES = { free: "бесплатно", paid: "на платной основе" } as const;
const FORMS = {
  paper: "в бумажной форме",
  electronic: "в электронной форме",
  proactive: "в проактивном формате",
} as const;

/** The Russian of drafts. */
export const ru: Wording = {
  rendered: (year, count, kinds) =>
    count === 0
      ? `${inYear(year)} государственные услуги не оказывались.`
      : `${inYear(year)} ${she(count, "оказан")} ${counted(count, SERVICES)} (${counted(kinds, KINDS)}).`,
  compared: (year, before, count, change) => {
    if (count === before) return `${inYear(year)} их было столько же.`;
    if (change === undefined) return `${inYear(year)} услуги не оказывались.`;
    return `Это на ${share(Math.abs(change))} ${change > 0 ? "больше" : "меньше"}, чем в${NBSP}${year} году (${quantity(before)}).`;
  },
  ways: (shares) =>
    waysText(shares, {
      words: { channels: CHANNELS, bases: BASES, forms: FORMS },
      all: (ways, count) => `${count === 1 ? "Услуга оказана" : "Все услуги оказаны"} ${ways.join(", ")}.`,
      group: (_, [first, ...others]) => {
        const { count } = first.share;
        const begun = `${sentence(first.word)} ${she(count, "оказан")} ${counted(count, ["услуга", "услуги", "услуг"])}`;
        return `${[`${begun} (${share(first.share.share)})`, ...others.map(part)].join(", ")}.`;
      },
    }),
  approved: (year, count) => {
    const which = form(count, ["определяющий", "определяющих", "определяющих"]);
    return `${inYear(year)} ${he(count, "утвержден")} ${counted(count, ["подзаконный нормативный правовой акт", "подзаконных нормативных правовых акта", "подзаконных нормативных правовых актов"])}, ${which} порядок оказания государственных услуг.`;
  },
  demanded: (services, kinds, together) => {
    const [first] = services;
    if (!first) return "";
    if (kinds === 1) return `Оказывалась одна государственная услуга: ${named(first.name)}.`;
    const list = services.map(
      ({ name, count, share: part }) => `${named(name)}${NBSP}– ${quantity(count)} (${share(part)})`,
    );
    if (list.length === 1) return `Наиболее востребована услуга ${list[0]}.`;
    const sum =
      list.length < kinds
        ? ` На них приходится ${share(together)} всех оказанных государственных услуг.`
        : "";
    return `Наиболее востребованы: ${list.join(", ")}.${sum}`;
  },
  access: (places) =>
    `Информацию о порядке оказания государственных услуг можно получить здесь: ${places.join("; ")}.`,
  discussions: (year, count) =>
    `${inYear(year)} проведено ${counted(count, ["публичное обсуждение", "публичных обсуждения", "публичных обсуждений"])} проектов подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг.`,
  proposals: (received, accepted) =>
    received === 0
      ? "Предложений не поступило."
      : `${form(received, ["Поступило", "Поступили", "Поступило"])} ${counted(received, ["предложение", "предложения", "предложений"])}${accepted === undefined ? "" : `, учтено${NBSP}– ${quantity(accepted)}`}.`,
  events: (year, count) => `${inYear(year)} проведено ${counted(count, EVENTS)}.`,
  training: (year, count) =>
    `${inYear(year)} проведено ${counted(count, EVENTS)} по повышению квалификации сотрудников.`,
  participants: (count) => `Число участников${NBSP}– ${quantity(count)}.`,
  hearings: (year, count) =>
    count === 0
      ? `${inYear(year)} заслушивания не проводились.`
      : `${inYear(year)} проведено ${counted(count, ["заслушивание", "заслушивания", "заслушиваний"])} в соответствии со статьей 73 Административного процедурно-процессуального кодекса Республики Казахстан.`,
  automated: ({ kinds, full, partial }) => {
    const all = full + partial;
    const how = [
      ...(full > 0 ? [`полностью${NBSP}– ${quantity(full)}`] : []),
      ...(partial > 0 ? [`частично${NBSP}– ${quantity(partial)}`] : []),
    ];
    return `${form(all, ["Автоматизирован", "Автоматизированы", "Автоматизировано"])} ${counted(all, KINDS)} государственных услуг из ${quantity(kinds)} (${share(all / kinds)}): ${how.join(", ")}.`;
  },
  newlyAutomated: (year, count, names, more) =>
    `${inYear(year)} ${she(count, "автоматизирован")} ${counted(count, ["услуга", "услуги", "услуг"])}: ${
      more > 0 ? `${names.map(named).join(", ")} и еще ${quantity(more)}` : listed(names.map(named), "и")
    }.`,
  amended: (year, count) =>
    `${inYear(year)} изменения внесены в ${counted(count, ["подзаконный нормативный правовой акт", "подзаконных нормативных правовых акта", "подзаконных нормативных правовых актов"])}.`,
  complaints: (year, received, justified) => {
    if (received === 0) return `${inYear(year)} жалоб услугополучателей не поступало.`;
    const verb = form(received, ["поступила", "поступили", "поступило"]);
    const complaint = counted(received, ["жалоба", "жалобы", "жалоб"]);
    const among =
      justified === undefined
        ? ""
        : justified === 0
          ? ", обоснованных нет"
          : `, из них обоснованных${NBSP}– ${quantity(justified)}`;
    return `${inYear(year)} ${verb} ${complaint} услугополучателей${among}.`;
  },
  complaintsBefore: (year, received) =>
    received === 0
      ? `${inYear(year)} жалоб не поступало.`
      : `${inYear(year)} ${form(received, ["поступила", "поступили", "поступило"])} ${counted(received, ["жалоба", "жалобы", "жалоб"])}.`,
  internalControl: (year, count) =>
    `${inYear(year)} проведено ${counted(count, EVENTS)} внутреннего контроля.`,
  inspections: (year, count) =>
    `${inYear(year)} уполномоченный орган провел ${counted(count, ["проверку", "проверки", "проверок"])}.`,
  found: (checked, violations) => {
    const told = [
      ...(checked === undefined
        ? []
        : [
            `${she(checked, "проверен")} ${counted(checked, ["оказанная услуга", "оказанные услуги", "оказанных услуг"])}`,
          ]),
      ...(violations === undefined
        ? []
        : [violations === 0 ? "нарушений не выявлено" : `выявлено ${counted(violations, VIOLATIONS)}`]),
    ].join(", ");
    return told === "" ? "" : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  },
  publicMonitoring: (year, count) =>
    `${inYear(year)} ${he(count, "проведен")} ${counted(count, ["общественный мониторинг", "общественных мониторинга", "общественных мониторингов"])} качества оказания государственных услуг.`,
  recommendations: (given, accepted) =>
    given === 0
      ? "Рекомендаций не поступило."
      : `${form(given, ["Дана", "Даны", "Дано"])} ${counted(given, ["рекомендация", "рекомендации", "рекомендаций"])}${accepted === undefined ? "" : `, принято${NBSP}– ${quantity(accepted)}`}.`,
};
