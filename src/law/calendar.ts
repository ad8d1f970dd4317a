import type { Text } from "./text";
import type { IsoDate } from "./version";

/** A day of any year, `MM-DD`. */
export type MonthDay = `${number}-${number}`;

/** A holiday by the calendar of the country, with the years in which it stands on its days. */
export interface Holiday {
  readonly title: Text;
  /** Whether, on a Saturday or Sunday, it moves to the next working day. */
  readonly moves: boolean;
  /** First and last year, both included; a bound left out is open as far as the rules are coded. */
  readonly periods: readonly {
    readonly from?: number;
    readonly to?: number;
    readonly days: readonly MonthDay[];
  }[];
}

/** The first year for which the rules are coded. */
export const FIRST_CALENDAR_YEAR = 2012;

/** The days off besides Saturdays and Sundays. */
export const HOLIDAYS = {
  newYear: {
    title: { ru: "Новый год", kk: "Жаңа жыл", en: "New Year" },
    moves: true,
    periods: [{ days: ["01-01", "01-02"] }],
  },
  christmas: {
    title: { ru: "православное Рождество", kk: "православиелік Рождество", en: "Orthodox Christmas" },
    moves: false,
    periods: [{ days: ["01-07"] }],
  },
  womensDay: {
    title: {
      ru: "Международный женский день",
      kk: "Халықаралық әйелдер күні",
      en: "International Women’s Day",
    },
    moves: true,
    periods: [{ days: ["03-08"] }],
  },
  nauryz: {
    title: { ru: "Наурыз мейрамы", kk: "Наурыз мейрамы", en: "Nauryz" },
    moves: true,
    periods: [{ days: ["03-21", "03-22", "03-23"] }],
  },
  unityDay: {
    title: {
      ru: "Праздник единства народа Казахстана",
      kk: "Қазақстан халқының бірлігі мерекесі",
      en: "Unity Day of the people of Kazakhstan",
    },
    moves: true,
    periods: [{ days: ["05-01"] }],
  },
  defenderDay: {
    title: { ru: "День защитника Отечества", kk: "Отан қорғаушы күні", en: "Defender of the Fatherland Day" },
    moves: true,
    periods: [{ days: ["05-07"] }],
  },
  victoryDay: {
    title: { ru: "День Победы", kk: "Жеңіс күні", en: "Victory Day" },
    moves: true,
    periods: [{ days: ["05-09"] }],
  },
  capitalDay: {
    title: { ru: "День столицы", kk: "Астана күні", en: "Capital Day" },
    moves: true,
    periods: [{ days: ["07-06"] }],
  },
  constitutionDay: {
    title: { ru: "День Конституции", kk: "Конституция күні", en: "Constitution Day" },
    moves: true,
    periods: [
      { to: 2025, days: ["08-30"] },
      { from: 2027, days: ["03-15"] },
    ],
  },
  republicDay: {
    title: { ru: "День Республики", kk: "Республика күні", en: "Republic Day" },
    moves: true,
    periods: [{ from: 2022, days: ["10-25"] }],
  },
  firstPresidentDay: {
    title: { ru: "День Первого Президента", kk: "Тұңғыш Президент күні", en: "First President’s Day" },
    moves: true,
    periods: [{ from: 2012, to: 2021, days: ["12-01"] }],
  },
  independenceDay: {
    title: { ru: "День Независимости", kk: "Тәуелсіздік күні", en: "Independence Day" },
    moves: true,
    periods: [
      { to: 2021, days: ["12-16", "12-17"] },
      { from: 2022, days: ["12-16"] },
    ],
  },
  /** It follows the moon: each known year names its day. */
  kurbanAit: {
    title: { ru: "первый день Курбан-айта", kk: "Құрбан айттың бірінші күні", en: "first day of Kurban Ait" },
    moves: false,
    periods: [],
  },
} as const satisfies Readonly<Record<string, Holiday>>;

export type HolidayId = keyof typeof HOLIDAYS;

/** A working day made a day off by the Government, and the day that is worked instead. */
export interface Transfer {
  readonly off: IsoDate;
  readonly worked: IsoDate;
}

/** What no rule gives and each year decides anew. */
export interface KnownYear {
  readonly kurbanAit: IsoDate;
  /** Transfers by an act of the Government, or the finding that there is none. */
  readonly transfers:
    "noneFound" | { readonly act: string; readonly days: readonly [Transfer, ...Transfer[]] };
}

/** The years whose calendar is known whole. Any other is calculated from the holidays alone: see {@link yearBasis}. */
export const KNOWN_YEARS: Readonly<Partial<Record<number, KnownYear>>> = {
  2020: {
    kurbanAit: "2020-07-31",
    transfers: {
      act: "P1900000820",
      days: [
        { off: "2020-01-03", worked: "2020-01-05" },
        { off: "2020-05-08", worked: "2020-05-11" },
        { off: "2020-12-18", worked: "2020-12-20" },
      ],
    },
  },
  2021: {
    kurbanAit: "2021-07-20",
    transfers: { act: "P2000000930", days: [{ off: "2021-07-05", worked: "2021-07-03" }] },
  },
  2022: {
    kurbanAit: "2022-07-09",
    transfers: {
      act: "P2200000796",
      days: [
        { off: "2022-03-07", worked: "2022-03-05" },
        { off: "2022-08-29", worked: "2022-08-27" },
        { off: "2022-10-24", worked: "2022-10-22" },
      ],
    },
  },
  2023: {
    kurbanAit: "2023-06-28",
    transfers: { act: "P2300000326", days: [{ off: "2023-07-07", worked: "2023-07-01" }] },
  },
  2024: {
    kurbanAit: "2024-06-16",
    transfers: { act: "G24G0000109", days: [{ off: "2024-05-08", worked: "2024-05-04" }] },
  },
  2025: {
    kurbanAit: "2025-06-06",
    transfers: { act: "G24G0000436", days: [{ off: "2025-01-03", worked: "2025-01-05" }] },
  },
  2026: { kurbanAit: "2026-05-27", transfers: "noneFound" },
};

/** What the calendar of a year rests on. By the rules alone, neither Kurban Ait nor transfers are in it. */
export type YearBasis =
  | { readonly year: number; readonly by: "act"; readonly act: string }
  | { readonly year: number; readonly by: "noTransfersFound" }
  | { readonly year: number; readonly by: "rulesAlone" };

export function yearBasis(year: number): YearBasis {
  const known = KNOWN_YEARS[year];
  if (known === undefined) return { year, by: "rulesAlone" };
  return known.transfers === "noneFound"
    ? { year, by: "noTransfersFound" }
    : { year, by: "act", act: known.transfers.act };
}
