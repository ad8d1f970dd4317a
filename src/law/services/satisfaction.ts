import type { Bands } from "../bands";
import type { PerBody } from "../bodies";
import { computation } from "../computation";
import { band, quotient, reading, sum } from "../formula";
import { deduction } from "../deduction";
import { servicesRendered } from "./shared";

const bands = (...points: [number, number, number, number, number]): Bands<number> => ({
  digits: 2,
  bands: [
    { from: 4.8, to: 5, gives: points[0] },
    { from: 4.6, to: 4.79, gives: points[1] },
    { from: 4.4, to: 4.59, gives: points[2] },
    { from: 4.2, to: 4.39, gives: points[3] },
    { from: 4, to: 4.19, gives: points[4] },
    { below: 4, gives: 0 },
  ],
});

/** The table of Appendix 6, by type of body. */
const LEVEL_POINTS: PerBody<Bands<number>> = { CGO: bands(15, 12, 9, 6, 3), LEB: bands(20, 16, 12, 8, 4) };

export const SERVICES_U = computation(
  {
    id: "SERVICES_U",
    symbol: "U",
    title: {
      ru: "Балл услуги по уровню удовлетворенности",
      kk: "Қанағаттану деңгейі бойынша қызметтің балы",
      en: "Points of a service by its satisfaction level",
    },
    variables: {
      level: {
        symbol: "U",
        kind: { upTo: 5 },
        title: {
          ru: "уровень удовлетворенности качеством оказания государственной услуги",
          kk: "мемлекеттік қызметті көрсету сапасына қанағаттану деңгейі",
          en: "level of satisfaction with the quality of the public service",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { appendix: 6 },
      constants: { most: { CGO: 15, LEB: 20 } },
      formula: ({ level }) => ({ CGO: band(LEVEL_POINTS.CGO, level), LEB: band(LEVEL_POINTS.LEB, level) }),
      maximum: "most",
    }),
  ],
);

export const SERVICES_P1 = computation(
  {
    id: "SERVICES_P1",
    symbol: "P1",
    title: {
      ru: "Уровень удовлетворенности качеством оказания государственных услуг",
      kk: "Мемлекеттік қызметтерді көрсету сапасына қанағаттану деңгейі",
      en: "Level of satisfaction with the quality of public services",
    },
    variables: {
      points: {
        symbol: "ΣU",
        kind: "quantity",
        title: {
          ru: "сумма баллов услуг",
          kk: "қызметтер балдарының қосындысы",
          en: "sum of the services' points",
        },
      },
      rated: {
        symbol: "n",
        kind: "count",
        title: {
          ru: "количество видов услуг, у которых есть уровень",
          kk: "деңгейі бар қызмет түрлерінің саны",
          en: "number of services that have a level",
        },
      },
      listed: {
        symbol: "n",
        kind: "count",
        title: {
          ru: "количество всех видов услуг списка",
          kk: "тізімдегі барлық қызмет түрлерінің саны",
          en: "number of all services in the list",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 31 },
      constants: { most: { CGO: 15, LEB: 20 } },
      formula: ({ points, rated, listed }) =>
        reading("satisfaction-mean", {
          default: quotient(points, rated),
          "all-services": quotient(points, listed),
        }),
      maximum: "most",
    }),
  ],
);

export const SERVICES_P2 = computation(
  {
    id: "SERVICES_P2",
    symbol: "P2",
    title: {
      ru: "Обжалование качества оказания государственных услуг",
      kk: "Мемлекеттік қызметтерді көрсету сапасына шағымдану",
      en: "Complaints about the quality of public services",
    },
    variables: {
      complaints: {
        symbol: "i",
        kind: "count",
        title: {
          ru: "количество обоснованных жалоб на качество оказания государственных услуг",
          kk: "мемлекеттік қызметтерді көрсету сапасына берілген негізді шағымдар саны",
          en: "number of justified complaints about the quality of services",
        },
      },
      services: servicesRendered("b1"),
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 33 },
      constants: { k: { CGO: 10, LEB: 20 }, N: 10_000 },
      formula: (x) => deduction(x.k, x.complaints, x.services, x.N),
      maximum: "k",
    }),
  ],
);

export const SERVICES_K1 = computation(
  {
    id: "SERVICES_K1",
    symbol: { CGO: "K1", LEB: "M1" },
    title: {
      ru: "Удовлетворенность услугополучателей качеством оказания государственных услуг",
      kk: "Көрсетілетін қызметті алушылардың мемлекеттік қызметтерді көрсету сапасына қанағаттануы",
      en: "Satisfaction of recipients with the quality of public services",
    },
    variables: {
      p1: { symbol: "P1", kind: { pointsOf: "SERVICES_P1" }, title: SERVICES_P1.title },
      p2: { symbol: "P2", kind: { pointsOf: "SERVICES_P2" }, title: SERVICES_P2.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 29 },
      constants: {},
      formula: ({ p1, p2 }) => sum(p1, p2),
      maximum: "sum",
    }),
  ],
);
