import { computation } from "../computation";
import { sum } from "../formula";
import { SERVICES_K3 } from "./automation";
import { SERVICES_K2 } from "./provision";
import { SERVICES_K1 } from "./satisfaction";

export const SERVICES_TOTAL = computation(
  {
    id: "SERVICES_TOTAL",
    symbol: { CGO: "U", LEB: "T" },
    title: {
      ru: "Качество оказания государственных услуг",
      kk: "Мемлекеттік қызметтерді көрсетудің сапасы",
      en: "Quality of public services",
      officialKk: true,
    },
    variables: {
      k1: { symbol: SERVICES_K1.symbol, kind: { pointsOf: "SERVICES_K1" }, title: SERVICES_K1.title },
      k2: { symbol: SERVICES_K2.symbol, kind: { pointsOf: "SERVICES_K2" }, title: SERVICES_K2.title },
      k3: { symbol: "K3", kind: { pointsOf: "SERVICES_K3" }, only: "CGO", title: SERVICES_K3.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 56 },
      constants: {},
      formula: ({ k1, k2, k3 }) => ({ CGO: sum(k1, k2, k3), LEB: sum(k1, k2) }),
      maximum: "sum",
    }),
  ],
);
