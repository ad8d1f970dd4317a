import type { IsoDate } from "../../src/law/version";

/**
 * Five working days from the day after receipt (p. 109, 112), counted by hand on a calendar with the days off and the
 * transfers of each year: received, last day, what lies between.
 */
export const TERMS: readonly (readonly [received: IsoDate, last: IsoDate, across: string])[] = [
  ["2021-12-30", "2022-01-11", "New Year on a week-end moves by two days; Christmas on Friday"],
  ["2022-01-06", "2022-01-14", "Christmas on Friday"],
  ["2022-03-01", "2022-03-09", "a Saturday is worked for the Monday before 8 March"],
  ["2022-03-04", "2022-03-14", "the worked Saturday is the first day"],
  ["2022-03-18", "2022-03-30", "Nauryz from Monday to Wednesday"],
  ["2022-04-29", "2022-05-11", "1 May moved to Monday, 7 May moved past 9 May"],
  ["2022-05-04", "2022-05-13", "7 May on Saturday moves past 9 May, to Tuesday"],
  ["2022-07-01", "2022-07-11", "Kurban Ait on Saturday does not move"],
  ["2022-08-24", "2022-09-01", "a Saturday is worked for the Monday before Constitution Day"],
  ["2022-10-19", "2022-10-27", "a Saturday is worked for the Monday before Republic Day"],
  ["2022-12-12", "2022-12-20", "Independence Day is one day from 2022 on"],
  ["2022-12-28", "2023-01-06", "1 January on Sunday moves past 2 January"],
  ["2023-01-05", "2023-01-12", "Christmas on Saturday does not move"],
  ["2023-03-03", "2023-03-13", "8 March on Wednesday"],
  ["2023-03-17", "2023-03-29", "Nauryz from Tuesday to Thursday"],
  ["2023-04-27", "2023-05-05", "1 May on Monday"],
  ["2023-05-02", "2023-05-11", "7 May on Sunday moves to Monday"],
  ["2023-06-26", "2023-07-03", "Kurban Ait on Wednesday, and a Saturday worked"],
  ["2023-07-03", "2023-07-12", "the Friday after Capital Day is off by transfer"],
  ["2023-08-28", "2023-09-05", "Constitution Day on Wednesday"],
  ["2023-10-20", "2023-10-30", "Republic Day on Wednesday"],
  ["2023-12-11", "2023-12-19", "16 December on Saturday moves to Monday"],
  ["2023-12-27", "2024-01-05", "New Year on Monday and Tuesday"],
  ["2024-01-04", "2024-01-11", "Christmas on Sunday does not move"],
  ["2024-03-05", "2024-03-13", "8 March on Friday"],
  ["2024-03-15", "2024-03-27", "23 March on Saturday moves to Monday"],
  ["2024-04-29", "2024-05-06", "the worked Saturday is the fourth day"],
  ["2024-05-03", "2024-05-14", "8 May is off by transfer between two holidays"],
  ["2024-06-12", "2024-06-19", "Kurban Ait on Sunday does not move"],
  ["2024-07-02", "2024-07-10", "Capital Day on Saturday moves to Monday"],
  ["2024-08-27", "2024-09-04", "Constitution Day on Friday"],
  ["2024-12-12", "2024-12-20", "Independence Day on Monday"],
  ["2024-12-30", "2025-01-09", "3 January is off, the Sunday after it is worked"],
  ["2025-03-05", "2025-03-13", "8 March on Saturday moves to Monday"],
  ["2025-03-18", "2025-03-28", "two days of Nauryz on a week-end move to Monday and Tuesday"],
  ["2025-05-02", "2025-05-13", "a working day between two holidays"],
  ["2025-06-03", "2025-06-11", "Kurban Ait on Friday"],
  ["2025-07-02", "2025-07-10", "Capital Day on Sunday moves to Monday"],
  ["2025-08-27", "2025-09-04", "Constitution Day on Saturday, the last year that has it in August"],
  ["2025-10-22", "2025-10-30", "Republic Day on Saturday moves to Monday"],
  ["2025-12-12", "2025-12-22", "Independence Day on Tuesday"],
  ["2025-12-30", "2026-01-09", "New Year on Thursday and Friday, Christmas on Wednesday"],
  ["2026-03-05", "2026-03-13", "8 March on Sunday moves to Monday"],
  ["2026-03-19", "2026-03-31", "two days of Nauryz on a week-end move past the third"],
  ["2026-05-05", "2026-05-14", "9 May on Saturday moves to Monday"],
  ["2026-05-25", "2026-06-02", "Kurban Ait on Wednesday"],
  ["2026-07-03", "2026-07-13", "Capital Day on Monday"],
  ["2026-08-28", "2026-09-04", "30 August is a holiday no more"],
  ["2026-10-21", "2026-10-29", "Republic Day on Sunday moves to Monday"],
];

/** On the day before an order and on its day: by which edition the term runs, and its last day. */
export const EDITIONS_BY_DAY: readonly (readonly [received: IsoDate, edition: string, last: IsoDate])[] = [
  ["2023-01-30", "2023-01", "2023-02-06"],
  ["2023-01-31", "2023-01", "2023-02-07"],
  ["2023-03-29", "2023-01", "2023-04-05"],
  ["2023-03-30", "2023-03", "2023-04-06"],
  ["2023-05-31", "2023-03", "2023-06-07"],
  ["2023-06-01", "2023-06", "2023-06-08"],
  ["2023-07-23", "2023-06", "2023-07-28"],
  ["2023-07-24", "2023-07", "2023-07-31"],
];

/** When the commission is to decide (p. 114): received, end of the term for objections, decision; from July by the Schedule. */
export const DECISIONS: readonly (readonly [
  received: IsoDate,
  objections: IsoDate,
  decision: IsoDate | "schedule",
])[] = [
  ["2022-05-04", "2022-05-13", "2022-05-28"],
  ["2023-02-06", "2023-02-13", "2023-02-28"],
  ["2023-03-17", "2023-03-29", "2023-04-13"],
  ["2023-07-14", "2023-07-21", "2023-08-05"],
  ["2023-07-17", "2023-07-24", "schedule"],
  ["2024-05-03", "2024-05-14", "schedule"],
];
