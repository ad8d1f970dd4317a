import type { Vocabulary } from "./vocabulary";

const PEOPLE =
  "=лица =лиц должностн работник сотрудник служащ =адам қызметкер official staff employee person";

/** Complaints and applications in words of the three languages (p. 97–104). */
export const COMPLAINTS_VOCABULARY: Vocabulary = {
  considered: {
    strong: ["@considered @complaint/@application/@total", "processed/handled @complaint/@application"],
    usual: ["@considered"],
    weak: ["processed/handled", "исполнено/разрешено @complaint/@application"],
    not:
      "@breach @late @term @court @redirect @disciplinary @received @justified @service @refusal @unjustified " +
      "запрос сұрау request",
  },
  consideredLate: {
    strong: [
      "@considered/рассматр @late",
      "@considered/рассматр @breach @term",
      "@complaint/@application @late",
      "@complaint/@application @breach @term",
    ],
    usual: ["@late", "@breach @term"],
    weak: ["нарушен"],
    not: "@redirect направлен @service регистрац оказано @disciplinary",
  },
  courtJustified: {
    strong: ["@court @justified/@granted/@complaint"],
    usual: ["=судом/=судами", "=сот"],
    weak: ["@court"],
    not: "@unjustified @refusal администрац подан подано иск обжаловано",
  },
  received: {
    strong: ["@received @complaint/@application/@total"],
    usual: ["@received"],
    weak: ["зарегистр/тіркел/registered/submitted", "принято/қабылдан @complaint/@application"],
    not: "@breach @late @term @redirect @considered @court запрос @service @document =исков сұрау request",
  },
  redirectedLate: {
    strong: ["@redirect @late/@breach"],
    usual: ["@sent @late", "@sent @breach @term"],
    weak: ["@redirect"],
    not: "@considered",
  },
  disciplined: {
    strong: ["@disciplinary"],
    usual: ["@punished", "привлеч ответств", "жауап тарт"],
    weak: ["привлеч"],
    near: PEOPLE,
    not: "@left администр уголовн невозможн мүмкін impossible",
  },
  excused: {
    strong: ["привлеч невозможн", "@left", "мүмкін болма"],
    usual: ["невозможн", "impossible"],
    near: `${PEOPLE} @disciplinary @punished ответств привлеч`,
    not: "@complaint @application",
  },
};

/** Facts of unreliable or incomplete reports (p. 20). */
export const PENALTIES_VOCABULARY: Vocabulary = {
  direction: {
    strong: ["направлени оценк", "=направление", "=направления", "=бағыт", "=бағыты", "=direction"],
    usual: ["блок/раздел/сфер оценк"],
    weak: ["направлени", "бағыт", "direction", "=блок", "=раздел", "=сфера", "=бөлім", "=block", "=area"],
  },
  unreliable: { strong: ["@unreliable"], near: "@report" },
  incompleteReports: {
    strong: ["@incomplete/неполнот @report"],
    usual: ["=неполных/=неполные", "=толықемес", "=incomplete", "неполнот"],
    weak: ["@incomplete"],
    not: "@document @unreliable",
  },
};
