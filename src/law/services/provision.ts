import { computation, type Variable } from "../computation";
import { deduction } from "../deduction";
import { sum } from "../formula";
import type { PerBody } from "../bodies";
import type { Text } from "../text";
import { servicesRendered } from "./shared";

/** T1–T4 share one shape: violations of one kind, per 10,000 services rendered, off k. */
function indicator<Id extends string, Name extends string>(spec: {
  readonly id: Id;
  readonly symbol: string;
  readonly title: Text;
  readonly paragraph: number;
  readonly k: PerBody<number>;
  readonly violation: readonly [Name, Variable];
  readonly whole: "b" | "b1";
  /** Violations are services among those rendered, so they cannot exceed them. */
  readonly isPart: boolean;
}) {
  const [name, violation] = spec.violation;
  const services = servicesRendered(spec.whole);
  const variables = { [name]: violation, services } as Record<Name, Variable> & { services: Variable };
  return computation(
    {
      id: spec.id,
      symbol: spec.symbol,
      title: spec.title,
      variables,
      parts: spec.isPart ? [[[name], "services"]] : [],
    },
    (rule) => [
      rule({
        from: "2023-01-31",
        order: "2023-01",
        cite: { paragraph: spec.paragraph },
        constants: { k: spec.k, N: 10_000 },
        formula: (x) => deduction(x.k, x[name], x.services, x.N),
        maximum: "k",
      }),
    ],
  );
}

export const SERVICES_T1 = indicator({
  id: "SERVICES_T1",
  symbol: "T1",
  title: {
    ru: "Соблюдение сроков оказания государственных услуг",
    kk: "Мемлекеттік қызметтерді көрсету мерзімдерін сақтау",
    en: "Keeping the time limits of public services",
  },
  paragraph: 41,
  k: { CGO: 12, LEB: 14 },
  violation: [
    "late",
    {
      symbol: "a",
      kind: "count",
      title: {
        ru: "количество государственных услуг, оказанных с нарушением установленных сроков",
        kk: "белгіленген мерзімдері бұзылып көрсетілген мемлекеттік қызметтер саны",
        en: "number of services rendered late",
      },
    },
  ],
  whole: "b",
  isPart: true,
});

export const SERVICES_T2 = indicator({
  id: "SERVICES_T2",
  symbol: "T2",
  title: {
    ru: "Необоснованные отказы в оказании государственных услуг",
    kk: "Мемлекеттік қызметтерді көрсетуден негізсіз бас тарту",
    en: "Unjustified refusals of public services",
  },
  paragraph: 42,
  k: { CGO: 14, LEB: 18 },
  violation: [
    "refusals",
    {
      symbol: "a",
      kind: "count",
      title: {
        ru: "количество отказов в случаях и по основаниям, не установленным Законом «О государственных услугах»",
        kk: "«Мемлекеттік көрсетілетін қызметтер туралы» Заңда белгіленбеген жағдайларда және негіздер бойынша бас тартулар саны",
        en: "number of refusals on grounds that the Law on public services does not provide for",
      },
    },
  ],
  whole: "b1",
  isPart: false,
});

export const SERVICES_T3 = indicator({
  id: "SERVICES_T3",
  symbol: "T3",
  title: {
    ru: "Оказание государственных услуг при неполном пакете документов",
    kk: "Құжаттар топтамасы толық болмаған кезде мемлекеттік қызметтерді көрсету",
    en: "Rendering public services on an incomplete set of documents",
  },
  paragraph: 43,
  k: { CGO: 12, LEB: 14 },
  violation: [
    "incomplete",
    {
      symbol: "c",
      kind: "count",
      title: {
        ru: "количество государственных услуг, оказанных при неполном пакете документов",
        kk: "құжаттар топтамасы толық болмаған кезде көрсетілген мемлекеттік қызметтер саны",
        en: "number of services rendered on an incomplete set of documents",
      },
    },
  ],
  whole: "b1",
  isPart: true,
});

export const SERVICES_T4 = indicator({
  id: "SERVICES_T4",
  symbol: "T4",
  title: {
    ru: "Истребование документов, не предусмотренных подзаконными нормативными правовыми актами, определяющими порядок оказания государственных услуг",
    kk: "Мемлекеттік қызметтерді көрсету тәртібін айқындайтын заңға тәуелді нормативтік құқықтық актілерде көзделмеген құжаттарды талап ету",
    en: "Demanding documents that no by-law on the service provides for",
  },
  paragraph: 44,
  k: { CGO: 12, LEB: 14 },
  violation: [
    "demanded",
    {
      symbol: "e",
      kind: "count",
      title: {
        ru: "количество государственных услуг, при оказании которых истребовались документы, не предусмотренные перечнем",
        kk: "көрсету кезінде тізбеде көзделмеген құжаттар талап етілген мемлекеттік қызметтер саны",
        en: "number of services for which documents outside the list were demanded",
      },
    },
  ],
  whole: "b1",
  isPart: true,
});

export const SERVICES_K2 = computation(
  {
    id: "SERVICES_K2",
    symbol: { CGO: "K2", LEB: "M2" },
    title: {
      ru: "Обеспечение качества оказания государственных услуг",
      kk: "Мемлекеттік қызметтерді көрсету сапасын қамтамасыз ету",
      en: "Ensuring the quality of public services",
    },
    variables: {
      t1: { symbol: "T1", kind: { pointsOf: "SERVICES_T1" }, title: SERVICES_T1.title },
      t2: { symbol: "T2", kind: { pointsOf: "SERVICES_T2" }, title: SERVICES_T2.title },
      t3: { symbol: "T3", kind: { pointsOf: "SERVICES_T3" }, title: SERVICES_T3.title },
      t4: { symbol: "T4", kind: { pointsOf: "SERVICES_T4" }, title: SERVICES_T4.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 38 },
      constants: {},
      formula: ({ t1, t2, t3, t4 }) => sum(t1, t2, t3, t4),
      maximum: "sum",
    }),
  ],
);
