import type { ProvisionName } from "../../src/law/acts";
import { both, type Call, type Case } from "./case";

/** A provision that an act changes, as a function shows it on the day before and on the day itself. */
export interface Change {
  readonly provision: ProvisionName;
  readonly before: readonly Case[];
  readonly from: readonly Case[];
}

const JANUARY = both(1, 1, 51, 1, 1, 1, 1, 1);
const JUNE = both(1, 51, 1, 1, 1, 1, 1);

const dialog = (marks: unknown[][], day: string, dislikes?: number): Call => [
  "OPENNESS_DIALOG",
  marks,
  "ЦГО",
  dislikes,
  undefined,
  day,
];
const points = (marks: unknown[][], day: string): Call => [
  "OPENNESS_POINTS",
  "DIALOG",
  marks,
  "МИО",
  undefined,
  undefined,
  day,
];

export const CHANGES: readonly Change[] = [
  {
    provision: "p.74",
    before: [
      {
        says: "p. 74: on 29 March 2023 dislikes above 10 % still zero the answers",
        call: dialog(JANUARY, "2023-03-29", 0.11),
        gives: 13,
      },
    ],
    from: [
      {
        says: "p. 74: on 30 March 2023 they do not",
        call: dialog(JANUARY, "2023-03-30", 0.11),
        gives: 18,
      },
      {
        says: "p. 74: on 31 May 2023 Table 6 of January still holds, without the dislikes",
        call: dialog(JANUARY, "2023-05-31", 0.11),
        gives: 18,
      },
    ],
  },
  {
    provision: "app.10.table.6",
    before: [
      {
        says: "Table 6: on 31 May 2023 the items of January",
        call: points(both(1, 1, 51, 1, 1, 1, 1), "31.05.2023"),
        gives: both(2.5, 1.5, 1.5, 1.5, 0.5, 0.5, 1),
      },
      {
        says: "Table 6: on 31 May 2023 those of June do not fit",
        call: dialog(JUNE, "2023-05-31"),
        refuses: "#VALUE!",
        because: /отметки.*строк 7.*2023-03 — 8/,
      },
      {
        says: "Table 6: on 31 May 2023 open sittings are item 4, worth 1.5",
        call: ["PARAMETER", "DIALOG.4", undefined, "2023-05-31"],
        gives: 1.5,
      },
    ],
    from: [
      {
        says: "Table 6: on 1 June 2023 the items of June",
        call: points(both(1, 51, 1, 1, 1, 1), "01.06.2023"),
        gives: both(2.5, 1.5, 2, 1, 1, 1),
      },
      {
        says: "Table 6: on 1 June 2023 those of January do not fit",
        call: dialog(JANUARY, "2023-06-01"),
        refuses: "#VALUE!",
        because: /отметки.*строк 8.*2023-06 — 7/,
      },
      {
        says: "Table 6: on 1 June 2023 open sittings are item 3, worth 2",
        call: ["PARAMETER", "DIALOG.3", undefined, "2023-06-01"],
        gives: 2,
      },
      {
        says: "Table 6: on 1 June 2023 there is no item 4 without a part",
        call: ["PARAMETER", "DIALOG.4", undefined, "2023-06-01"],
        refuses: "#VALUE!",
        because: /имя_величины.*«DIALOG\.4»/,
      },
    ],
  },
  {
    provision: "app.10.table.11",
    before: [
      {
        says: "Table 11: on 31 May 2023 questions to heads of state bodies and quasi-state organisations",
        call: ["EXPLAIN", "PARAMETER", "SUBORDINATES.11.2", "ЦГО", "2023-05-31"],
        gives:
          /^Показатель .*на блог-платформе руководителей государственных органов и организаций квазигосударственного сектора/,
      },
    ],
    from: [
      {
        says: "Table 11: on 1 June 2023 to first heads of quasi-state entities, those wholly owned by the state excepted",
        call: ["EXPLAIN", "PARAMETER", "SUBORDINATES.11.2", "ЦГО", "2023-06-01"],
        gives:
          /^Показатель .*субъектов квазигосударственного сектора, за исключением лиц со стопроцентным участием государства/,
      },
    ],
  },
  {
    provision: "p.49",
    before: [
      {
        says: "p. 49: on 23 July 2023 kinds of service are counted",
        call: ["EXPLAIN", "SERVICES_T", 4, 6, 10, "2023-07-23"],
        gives: /^Данные c = 4: количество видов государственных услуг, частично автоматизированных$/,
      },
    ],
    from: [
      {
        says: "p. 49: on 24 July 2023 services with their sub-types",
        call: ["EXPLAIN", "SERVICES_T", 4, 6, 10, "2023-07-24"],
        gives:
          /^Данные c = 4: количество частично автоматизированных государственных услуг, включая подвиды$/,
      },
    ],
  },
  {
    provision: "p.52",
    before: [
      {
        says: "p. 52: on 23 July 2023 services",
        call: ["EXPLAIN", "SERVICES_C", 3, 10, "2023-07-23"],
        gives: /^Данные w = 3: количество государственных услуг, доступных в мобильных приложениях$/,
      },
    ],
    from: [
      {
        says: "p. 52: on 24 July 2023 services with their sub-types",
        call: ["EXPLAIN", "SERVICES_C", 3, 10, "2023-07-24"],
        gives:
          /^Данные w = 3: количество государственных услуг, доступных в мобильных приложениях, включая подвиды$/,
      },
    ],
  },
  {
    provision: "p.114",
    before: [
      {
        says: "p. 114: on 23 July 2023 the commission decides in 15 days",
        call: ["DEADLINE", "decision", "10.03.2023", undefined, "2023-07-23"],
        gives: 45010,
      },
    ],
    from: [
      {
        says: "p. 114: on 24 July 2023 it decides by the Schedule",
        call: ["DEADLINE", "decision", "10.03.2023", undefined, "2023-07-24"],
        refuses: "#N/A",
        because: /событие.*decision.*График проведения оценки \(п\. 114\)/,
      },
    ],
  },
];
