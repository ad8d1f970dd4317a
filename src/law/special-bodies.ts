import type { Text } from "./text";

/** Bodies that p. 5 and 26 have assessed by others than the rest, by name. */
export const SPECIAL_BODIES = {
  prosecutor: {
    ru: "Генеральная прокуратура",
    kk: "Бас прокуратура",
    en: "Prosecutor General's Office",
  },
  agency: {
    ru: "Агентство по делам государственной службы",
    kk: "Мемлекеттік қызмет істері агенттігі",
    en: "Agency for Civil Service Affairs",
  },
  digitalMinistry: {
    ru: "Министерство цифрового развития",
    kk: "Цифрлық даму министрлігі",
    en: "Ministry of Digital Development",
  },
  informationMinistry: {
    ru: "Министерство информации",
    kk: "Ақпарат министрлігі",
    en: "Ministry of Information",
  },
  courts: { ru: "Судебная администрация", kk: "Сот әкімшілігі", en: "Court Administration" },
} as const satisfies Readonly<Record<string, Text>>;

export type SpecialBody = keyof typeof SPECIAL_BODIES;

/**
 * How each is named in workbooks, in any case, with or without the name of the country. The two ministries have since been
 * renamed: whatever deals with what they did is meant, be it of culture and information.
 */
const NAMED: readonly (readonly [SpecialBody, RegExp])[] = [
  ["prosecutor", /генеральн\S* прокуратур|бас прокуратура/],
  ["agency", /агентств.* по делам государственной службы|мемлекеттік қызмет істері.* агентті[кг]/],
  ["digitalMinistry", /министерств.* цифров|цифрлық.* министрлі[кг]/],
  ["informationMinistry", /министерств.* информации|ақпарат.* министрлі[кг]/],
  ["courts", /судебн\S* администраци|верховн\S* суд|сот әкімшілі[кг]|жоғарғы сот/],
];

/** The special body that a name in Russian or Kazakh is of, or `undefined`. */
export function specialBody(name: string): SpecialBody | undefined {
  const plain = name.toLowerCase().replace(/\s+/g, " ");
  return NAMED.find(([, pattern]) => pattern.test(plain))?.[0];
}
