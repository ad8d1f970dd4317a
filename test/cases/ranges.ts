import { cellError, column, row, type Case } from "./case";

const levels = column(4.9, 3.9, 4.7, "", 4.5);
const of = column(
  "Министерство юстиции",
  "Акимат города Астаны",
  "министерство  юстиции",
  "Акимат города Астаны",
  "",
);
const names = column("Министерство юстиции", "Акимат города Астаны", "Министерство обороны");
const types = column("ЦГО", "МИО", "ЦГО");

/** One call scores a whole column of bodies. */
export const RANGES: readonly Case[] = [
  {
    says: "p. 41: a column of bodies of one type",
    call: ["SERVICES_T1", column(0, 1, 2), column(10000, 10000, 10000), "ЦГО"],
    gives: column(12, 11, 10),
  },
  {
    says: "p. 41: a row and a column cross",
    call: ["SERVICES_T1", column(0, 1), row(10000, 20000), "ЦГО"],
    gives: [
      [12, 12],
      [11, 11.5],
    ],
  },
  {
    says: "p. 41: types and rules may be columns too",
    call: ["SERVICES_T1", 1, 40000, column("ЦГО", "МИО"), column("", "deduction=scaled")],
    gives: column(11.75, 10.5),
  },
  {
    says: "p. 41: a bad row spoils its own cell only, and the text names the row",
    call: ["SERVICES_T1", column(1, "много", 1), column(10000, 10000, ""), "ЦГО"],
    gives: column(
      11,
      { refuses: "#VALUE!", because: /с_нарушением_срока \(a\).*«много».*число.*Строка диапазона: 2\./ },
      { refuses: "#N/A", because: /услуги \(b\).*пуста.*Строка диапазона: 3\./ },
    ),
  },
  {
    says: "p. 41: an error that came in goes out unchanged, in its own cell",
    call: ["SERVICES_T1", column(1, cellError("#DIV/0!")), column(10000, 10000), "ЦГО"],
    gives: column(11, cellError("#DIV/0!")),
  },
  {
    says: "p. 41: where a range does not reach there is no value",
    call: ["SERVICES_T1", column(1, 1, 1), column(10000, 10000), "ЦГО"],
    gives: column(11, 11, { refuses: "#N/A", because: /услуги.*короче.*Строка диапазона: 3\./ }),
  },
  {
    says: "p. 41: a thousand bodies are what one is, those of bad rows included",
    call: [
      "SERVICES_T1",
      column(...Array.from({ length: 1000 }, (_, index) => (index === 500 ? "нет" : index % 10))),
      10000,
      "ЦГО",
    ],
    gives: column(
      ...Array.from({ length: 1000 }, (_, index) =>
        index === 500 ? { refuses: "#VALUE!", because: /«нет».*Строка диапазона: 501\./ } : 12 - (index % 10),
      ),
    ),
  },
  {
    says: "p. 31: P1 of each name over its own services, whatever case and spaces",
    call: ["SERVICES_P1", levels, types, of, names],
    gives: column(13.5, 0, { refuses: "#N/A", because: /уровни.*Министерство обороны/ }),
  },
  {
    says: "p. 31: a bad level spoils only its own body",
    call: ["SERVICES_P1", column(4.9, 7, 4.7, "", 4.5), types, of, names],
    gives: column(
      13.5,
      { refuses: "#VALUE!", because: /уровни.*7.*не больше 5.*Строка диапазона: 2\./ },
      { refuses: "#N/A", because: /Министерство обороны/ },
    ),
  },
  {
    says: "p. 31: whose the levels are, without the names to score",
    call: ["SERVICES_P1", levels, "ЦГО", of],
    refuses: "#VALUE!",
    because: /чей_уровень.*органы.*вместе/,
  },
  {
    says: "p. 31: as many owners as levels",
    call: ["SERVICES_P1", levels, "ЦГО", column("x"), column("x")],
    refuses: "#VALUE!",
    because: /уровни \(5 × 1\).*чей_уровень \(1 × 1\)/,
  },
  {
    says: "p. 107: one missing direction leaves one body without a score",
    call: ["OVERALL", column(80, 90), column(70, ""), column(75, 75), "МИО"],
    gives: column(76.5, { refuses: "#N/A", because: /открытость \(F\).*пуста/ }),
  },
  {
    says: "p. 108: degrees of a column, by words of a row",
    call: ["DEGREE", column(95, 10), row("ru", "kk")],
    gives: [
      ["высокая степень", "жоғары дәреже"],
      ["неэффективная деятельность", "тиімсіз қызмет"],
    ],
  },
];
