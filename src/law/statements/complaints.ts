import { paragraph, type Statements } from "./statement";

/** Chapter 5: consideration of complaints and applications. */
export const COMPLAINTS = {
  "p.92": paragraph(92, {
    ru: "Оцениваются жалобы и заявления, которые поступили в орган и рассмотрены им в отчётном периоде.",
    kk: "Бағалау органға түскен және есепті кезеңде қаралған шағымдар мен өтініштер бойынша жүргізіледі.",
    en: "The assessment covers complaints and applications that came to the body and were considered in the report period.",
  }),
  "p.93": paragraph(93, {
    ru: "Четыре критерия: сроки рассмотрения (R1), признанные обоснованными судом (R2), сроки перенаправления (R3), внутренний контроль (R4).",
    kk: "Төрт критерий бар: қарау мерзімдері (R1), сот негізді деп танығандары (R2), қайта жіберу мерзімдері (R3), ішкі бақылау (R4).",
    en: "Four criteria: time limits for considering (R1), those a court found justified (R2), time limits for redirecting (R3), internal control (R4).",
  }),
  "p.94": paragraph(94, {
    ru: "Значения критериев приведены в приложении 11.",
    kk: "Критерийлердің мәндері 11-қосымшада берілген.",
    en: "Appendix 11 gives the values of the criteria.",
  }),
  "p.95": paragraph(95, {
    ru: "Заключение составляется по форме приложения 12.",
    kk: "Қорытынды 12-қосымшаның нысаны бойынша жасалады.",
    en: "The conclusion takes the form of Appendix 12.",
  }),
  "p.96": paragraph(96, {
    ru: "R1 показывает, насколько действенны меры по своевременному рассмотрению.",
    kk: "R1 уақтылы қарау жөніндегі шаралардың тиімділігін көрсетеді.",
    en: "R1 shows how effective the measures for considering in time are.",
  }),
  "p.98": paragraph(98, {
    ru: "R2 показывает, насколько действенны меры по качественному рассмотрению.",
    kk: "R2 сапалы қарау жөніндегі шаралардың тиімділігін көрсетеді.",
    en: "R2 shows how effective the measures for considering well are.",
  }),
  "p.101": paragraph(101, {
    ru: "R3 показывает, насколько действенны меры по своевременному перенаправлению.",
    kk: "R3 уақтылы қайта жіберу жөніндегі шаралардың тиімділігін көрсетеді.",
    en: "R3 shows how effective the measures for redirecting in time are.",
  }),
  "p.103": paragraph(103, {
    ru: "R4 показывает, насколько действенна система внутреннего контроля за качеством рассмотрения.",
    kk: "R4 қарау сапасын ішкі бақылау жүйесінің тиімділігін көрсетеді.",
    en: "R4 shows how effective the internal control of the quality of consideration is.",
  }),
} satisfies Statements;
