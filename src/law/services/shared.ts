import type { Variable } from "../computation";

/** All services rendered: b of p. 41, b1 of p. 33, 42–44. */
export const servicesRendered = (symbol: "b" | "b1"): Variable => ({
  symbol,
  kind: "count",
  title: {
    ru: "общее количество государственных услуг, оказанных государственным органом (подведомственной организацией)",
    kk: "мемлекеттік орган (ведомстволық бағынысты ұйым) көрсеткен мемлекеттік қызметтердің жалпы саны",
    en: "total number of public services rendered by the body (subordinate organisation)",
  },
});
