import { both, cellError, row, type Call, type Case } from "../case";

/** Public events, all events, requests, answers, late ones, per cent of the media, per cent of the population. */
const media = (...args: unknown[]): Call => ["OPENNESS_MEDIA", ...args];

/** A call in which D alone gives points, in each of two languages. */
const satisfied = (says: string, population: number, gives: number): Case => ({
  says: `Table 7-1, item 3${says.startsWith("(") ? " " : ": "}${says}`,
  call: media(0, 12, 1, 0, 0, 100, population),
  gives,
});

/** The same numbers in rows, alike in both languages, as the points of a mark are asked for. */
const inRows = (...marks: unknown[]): Call => ["OPENNESS_POINTS", "MEDIA", both(...marks), "ЦГО"];

/** The indicators A–D one by one. */
const INDICATORS: readonly Case[] = [
  {
    says: "p. 81–84: A, B, C and D in four rows",
    call: inRows(12, 24, 20, 18, 2, 90, 70),
    gives: both(1.25, 0.8, 0.9, 1),
  },
  {
    says: "p. 81: each language of each body has indicators of its own, whatever the type of the body",
    call: [
      "OPENNESS_POINTS",
      "media",
      [
        [12, 6, 0, 12],
        [12, 12, 11, 24],
        [10, 10, 4, 10],
        [10, 5, 3, 10],
        [0, 0, 2, 5],
        [100, 50, 0, 1],
        [81, 40, 0, 58],
      ],
      row("ЦГО", "МИО"),
    ],
    gives: [
      [2.5, 1.25, 0, 1.25],
      [1, 0.5, 0.25, 0.5],
      [1, 0.5, 0, 0.01],
      [1.5, 0.4, 0, 0.8],
    ],
  },
  {
    says: "p. 81: B by the reading media-answers is the share of the answers alone",
    call: [
      "OPENNESS_POINTS",
      "MEDIA",
      both(0, 12, 10, 5, 1, 100, 0),
      "ЦГО",
      undefined,
      undefined,
      "2023-07;media-answers=on-answers",
    ],
    gives: both(0, 0.8, 1, 0),
  },
  {
    says: "p. 82: what is missing or wrong spoils its own indicator and language",
    call: [
      "OPENNESS_POINTS",
      "MEDIA",
      [
        [13, 12],
        [12, 12],
        [10, ""],
        [10, 5],
        [0, 0],
        [100, cellError("#REF!")],
        [81, "много"],
      ],
      "ЦГО",
    ],
    gives: [
      [
        {
          refuses: "#VALUE!",
          because: /публичные_мероприятия \(a\) = 13.* мероприятия \(b\) = 12.*Строка диапазона: 1/,
        },
        2.5,
      ],
      [1, { refuses: "#N/A", because: /запросы \(a\).*пуста.*Строка диапазона: 3/ }],
      [1, cellError("#REF!")],
      [1.5, { refuses: "#VALUE!", because: /удовлетворенность_населения.*«много».*Строка диапазона: 7/ }],
    ],
  },
  {
    says: "p. 81: of several bodies the row and column are told",
    call: [
      "OPENNESS_POINTS",
      "MEDIA",
      Array.from({ length: 7 }, (_, at) => (at === 5 ? [1, 1, 1, 0.9] : [1, 1, 1, 1])),
      "ЦГО",
    ],
    gives: [
      [0.20833333333333334, 0.20833333333333334, 0.20833333333333334, 0.20833333333333334],
      [0, 0, 0, 0],
      [
        0.01,
        0.01,
        0.01,
        { refuses: "#VALUE!", because: /удовлетворенность_сми.*Строка диапазона: 6\. Столбец диапазона: 4/ },
      ],
      [0, 0, 0, 0],
    ],
  },
  {
    says: "p. 81: seven numbers, no fewer",
    call: inRows(12, 24, 20, 18, 2, 90),
    gives: both(
      ...Array.from({ length: 4 }, () => ({ refuses: "#VALUE!", because: /отметки.*строк 6.* 7\./ })),
    ),
  },
  {
    says: "p. 81: and no more, but for empty rows",
    call: inRows(12, 24, 20, 18, 2, 90, 70, ""),
    gives: both(1.25, 0.8, 0.9, 1),
  },
  {
    says: "p. 81: a column for each language",
    call: ["OPENNESS_POINTS", "MEDIA", Array.from({ length: 7 }, () => [1]), "ЦГО"],
    gives: Array.from({ length: 4 }, () => [{ refuses: "#VALUE!", because: /отметки.*7 × 1.*два столбца/ }]),
  },
];

/** p. 80–85: openness through the media. */
export const MEDIA: readonly Case[] = [
  ...INDICATORS,
  { says: "p. 80: (A + B) × C + D", call: media(12, 24, 20, 18, 2, 90, 70), gives: 5.69 },
  { says: "p. 85: both languages together at most 10", call: media(12, 12, 10, 10, 0, 100, 81), gives: 10 },
  { says: "p. 81: every event public gives 2.5", call: media(12, 12, 1, 0, 0, 100, 0), gives: 5 },
  {
    says: "p. 81 (media-publicity): of 12 events at least, 6 of 6 are half",
    call: media(6, 6, 1, 0, 0, 100, 0),
    gives: 2.5,
  },
  { says: "p. 81: 11 events are under 12", call: media(11, 11, 1, 0, 0, 96, 0), gives: 4.4 },
  { says: "p. 81: no event at all", call: media(0, 0, 1, 0, 0, 100, 0), gives: 0 },
  {
    says: "p. 82 (media-answers): 8 answers, 2 of them late, on 10 requests",
    call: media(0, 12, 10, 8, 2, 100, 0),
    gives: 1.2,
  },
  { says: "p. 82: all answered in time", call: media(0, 12, 10, 10, 0, 100, 0), gives: 2 },
  {
    says: "p. 83 (media-satisfied): half of the media satisfied halves A + B",
    call: media(12, 12, 10, 10, 0, 50, 0),
    gives: 3.5,
  },
  { says: "p. 83: 1 is one per cent", call: media(12, 12, 10, 10, 0, 1, 0), gives: 0.07 },
  { says: "p. 83: none satisfied leaves D alone", call: media(12, 12, 10, 10, 0, 0, 81), gives: 3 },
  satisfied("100 %", 100, 3),
  satisfied("80.01 % are over 80", 80.01, 3),
  satisfied("(band-gaps): 80 % itself are not over 80, and get the band below", 80, 2),
  satisfied("(band-gaps): 79.5 % round to 80, which no band has", 79.5, 2),
  satisfied("79 %", 79, 2),
  satisfied("69 %", 69, 2),
  satisfied("(band-gaps): 68.5 % round half up to 69", 68.5, 2),
  satisfied("(band-gaps): 68.49 % round to 68", 68.49, 1.6),
  satisfied("68 %", 68, 1.6),
  satisfied("58 %", 58, 1.6),
  satisfied("(band-gaps): 57.5 % round half up to 58", 57.5, 1.6),
  satisfied("(band-gaps): 57.49 % round to 57", 57.49, 1.2),
  satisfied("57 %", 57, 1.2),
  satisfied("47 %", 47, 1.2),
  satisfied("(band-gaps): 46.5 % round half up to 47", 46.5, 1.2),
  satisfied("46 %", 46, 0.8),
  satisfied("36 %", 36, 0.8),
  satisfied("(band-gaps): 35.5 % round half up to 36", 35.5, 0.8),
  satisfied("(band-gaps): 35.49 % round to 35, which no band has", 35.49, 0),
  satisfied("(band-gaps): 35 % itself are not less than 35", 35, 0),
  satisfied("34.99 % are less than 35", 34.99, 0),
  satisfied("0 %", 0, 0),
  {
    says: "p. 85: each language has figures of its own",
    call: media(row(12, 6), row(12, 12), row(10, 10), row(10, 5), 0, 100, row(81, 40)),
    gives: 7.15,
  },
  {
    says: "p. 85: a pair for each of two bodies",
    call: media(row(12, 6, 0, 12), 12, 10, 10, 0, row(100, 100, 100, 50), 0),
    gives: [[5.75, 2.75]],
  },
  {
    says: "p. 81: no more public events than events",
    call: media(13, 12, 1, 0, 0, 100, 0),
    refuses: "#VALUE!",
    because: /публичные_мероприятия \(a\) = 13.* мероприятия \(b\) = 12/,
  },
  {
    says: "p. 82: no more late answers than answers",
    call: media(0, 12, 10, 2, 3, 100, 0),
    refuses: "#VALUE!",
    because: /с_нарушением_срока \(c\) = 3.*ответы \(b\) = 2/,
  },
  {
    says: "p. 82: no more answers than requests",
    call: media(0, 12, 10, 11, 0, 100, 0),
    refuses: "#VALUE!",
    because: /ответы \(b\) = 11.*запросы \(a\) = 10/,
  },
  {
    says: "p. 82 (no-activity): no requests, no share of answers",
    call: media(0, 12, 0, 0, 0, 100, 0),
    refuses: "#N/A",
    because: /запросы \(a\) = 0/,
  },
  {
    says: "p. 83: a share where per cent are meant is refused",
    call: media(0, 12, 1, 0, 0, 0.9, 0),
    refuses: "#VALUE!",
    because: /удовлетворенность_сми \(a\).*0\.9.*проценты.*умножьте её на 100/,
  },
  {
    says: "p. 84: so it is of the population",
    call: media(0, 12, 1, 0, 0, 90, 0.81),
    refuses: "#VALUE!",
    because: /удовлетворенность_населения.*0\.81.*проценты/,
  },
  {
    says: "p. 83: no more than 100 per cent",
    call: media(0, 12, 1, 0, 0, 100.5, 0),
    refuses: "#VALUE!",
    because: /удовлетворенность_сми.*100\.5.*не больше 100/,
  },
  {
    says: "p. 81: three values are neither one nor a pair",
    call: media(row(1, 2, 3), 12, 1, 0, 0, 100, 0),
    gives: [
      [
        { refuses: "#VALUE!", because: /публичные_мероприятия.*1 × 3/ },
        { refuses: "#VALUE!", because: /публичные_мероприятия.*1 × 3/ },
      ],
    ],
  },
  {
    says: "p. 82: an empty figure is missing",
    call: media(0, 12, "", 0, 0, 100, 0),
    refuses: "#N/A",
    because: /запросы \(a\).*пуста/,
  },
];
