import type { Direction } from "../law/directions";
import type { ListKind, Variable } from "./types";

/** How a head names a variable; the first pattern that fits takes the column, so the narrower ones come first. */
type Patterns = readonly (readonly [Variable, RegExp])[];

const BODY: Patterns = [
  ["body", /государственн\S* орган|наименование (гос)?орган|^орган(ы)?$|мемлекеттік орган|state body|^body$/],
];

/** The heads of each table in Russian, Kazakh and English, in lower case. */
export const HEADS: Readonly<Record<ListKind, Patterns>> = {
  services: [
    ...BODY,
    ["justifiedComplaints", /обоснован\S* жалоб|жалоб\S* обоснован|негізд\S* шағым|justified complaints/],
    ["late", /наруш\S* (\S+ )?срок|срок\S* наруш|мерзім\S* бұз|late/],
    ["refusals", /отказ|бас тарт|refus/],
    ["incomplete", /неполн\S* (пакет|комплект)|толық емес құжат|incomplete/],
    ["demanded", /истреб|лишн\S* документ|талап етілген|demanded/],
    ["partial", /частичн|ішінара|partly|partial/],
    ["full", /полност|толық автомат|fully/],
    ["paper", /бумаж|бумаг|қағаз|paper/],
    ["automatedRendered", /по автоматизирован|автоматтандырылған\S* бойынша|automated services rendered/],
    ["mobile", /мобильн|смартфон|мобильд|mobile/],
    [
      "automatedKinds",
      /^авт\S* всего|автоматизирован\S* всего|всего автоматизирован|барлығы автоматтанд|automated in all/,
    ],
    ["electronic", /электрон|electronic/],
    ["rendered", /всего оказан|общий объ[её]м|жалпы көлем|all rendered/],
    ["kinds", /видов|түрлер|kinds/],
    [
      "services",
      /оказано (государственных )?услуг|услуг\S* оказан|услуг\S*,? всего|қызмет\S* көрсетіл|services rendered/,
    ],
    ["hours", /просто[йяе]|недоступн|қолжетімсіз|hours/],
    ["proactive", /проактив|proactive/],
    ["documents", /цифров\S* документ|цифрлық құжат|digital documents/],
  ],
  satisfaction: [
    ...BODY,
    ["level", /уров\S* удовлетвор|удовлетвор|қанағаттан|satisfaction/],
    ["service", /услуг|қызмет|service/],
  ],
  complaints: [
    ...BODY,
    ["redirectedLate", /перенаправл|қайта жібер|redirected/],
    ["courtJustified", /суд|сот|court/],
    ["excused", /невозможн|увол|мүмкін болма|dismiss/],
    ["disciplined", /дисциплин|привлеч|тәртіптік|disciplin/],
    ["consideredLate", /наруш\S* (\S+ )?срок|мерзім\S* бұз|considered late/],
    ["considered", /рассмотрен|қаралған|considered/],
    ["received", /поступил|поступивш|түскен|received/],
  ],
  penalties: [
    ...BODY,
    ["direction", /направлени|бағыт|direction/],
    ["unreliable", /недостоверн|анық емес|unreliable/],
    ["incompleteReports", /неполн|толық емес|incomplete/],
  ],
};

/** Variables without which a sheet is not taken for a table of the kind. */
export const REQUIRED: Readonly<Record<ListKind, readonly Variable[]>> = {
  services: ["body", "services", "late"],
  satisfaction: ["body", "level"],
  complaints: ["body", "considered", "received"],
  penalties: ["body", "direction", "unreliable"],
};

/** Rows that sum up others. */
export const TOTAL_ROW = /^\s*(итого|всего|барлығы|жиыны|total)([\s:.]|$)/i;

/** Names and titles that speak of local executive bodies, and of central state bodies. */
export const LOCAL =
  /акимат|әкімд|акимов|мио(\s|$|")|жао(\s|$|")|местн\S* исполнительн|жергілікті атқарушы|local executive/i;
export const CENTRAL =
  /цго(\s|$|")|омо(\s|$|")|центральн\S* государственн|орталық мемлекеттік|central state/i;

/** Parts of the directions' names in Russian, Kazakh and English, by which penalty tables and formulas over them know one. */
export const DIRECTION_WORDS: Readonly<Record<Direction, readonly string[]>> = {
  services: ["услуг", "қызмет", "services"],
  openness: ["открыт", "ашықт", "openness"],
  complaints: ["жалоб", "шағым", "complaints"],
};

const named = (direction: Direction): RegExp => new RegExp(DIRECTION_WORDS[direction].join("|"), "i");

/** Directions as penalty tables name them. */
export const DIRECTION_NAMES: Readonly<Record<Direction, RegExp>> = {
  services: named("services"),
  openness: named("openness"),
  complaints: named("complaints"),
};
