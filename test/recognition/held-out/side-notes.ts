import type { HeldOut } from "./workbook";

export const sideNotes: HeldOut = {
  made: "A head of a division: a working sheet, everything on it",
  trap: "Two tables one under another and one beside them, plans beside facts, a column of types, hidden remarks, bodies in another order and case.",
  sheets: {
    раб: `
Тип | орган | план услуг | факт услуг | срок нарушен | отказ необосн. | неполн. пакет | лишние справки | жалоба обосн. || орган | поступ. | рассмотр. | просроч. | перенапр. с опозд. | суд за заявителя | дисц. | не привлечь
ЦГО | МИНИСТЕРСТВО ЮСТИЦИИ | 5000000 | 5204113 | 12 | 4 | 3 | 1 | 6 || министерство юстиции | 10450 | 10400 | 21 | 2 | 0 | 20 | 1
ЦГО | МИНИСТЕРСТВО ФИНАНСОВ | 900000 | 912344 | 0 | 1 | 0 | 0 | 0 || министерство финансов | 17820 | 17800 | 3 | 1 | 0 | 4 | 0
МИО | АКИМАТ КАРАГАНДИНСКОЙ ОБЛАСТИ | 600000 | 650120 | 8 | 2 | 1 | 0 | 4 || акимат Карагандинской обл. | 7100 | 7080 | 5 | 0 | 0 | 5 | 0
МИО | АКИМАТ МАНГИСТАУСКОЙ ОБЛАСТИ | 300000 | 310040 | 3 | 0 | 0 | 0 | 1 || акимат Мангистауской обл. | 3900 | 3880 | 1 | 0 | 0 | 1 | 0
|||||||||||||||||
проверить МЮ до пятницы!!! |||||||||||||||||
|||||||||||||||||
орган | услуга | удовл-ть (5-балл.) |||||||||||||||
Министерство юстиции | Регистрация брака | 4.7 |||||||||||||||
Министерство финансов | Регистрационный учет | 4.3 |||||||||||||||
Акимат Карагандинской области | Выдача земли | 4.1 |||||||||||||||
`,
  },
  tables: [
    {
      kind: "services",
      sheet: "раб",
      run: "down",
      fields: {
        body: "B",
        services: "D",
        late: "E",
        refusals: "F",
        incomplete: "G",
        demanded: "H",
        justifiedComplaints: "I",
      },
      records: { CGO: "2-3", LEB: "4-5" },
      free: "7",
    },
    {
      kind: "complaints",
      sheet: "раб",
      run: "down",
      fields: {
        body: "K",
        received: "L",
        considered: "M",
        consideredLate: "N",
        redirectedLate: "O",
        courtJustified: "P",
        disciplined: "Q",
        excused: "R",
      },
      records: { CGO: "2-3", LEB: "4-5" },
      free: "7",
    },
    {
      kind: "satisfaction",
      sheet: "раб",
      run: "down",
      fields: { body: "A", service: "B", level: "C" },
      records: { CGO: "10-11", LEB: "12" },
    },
  ],
  same: [
    ["МИНИСТЕРСТВО ЮСТИЦИИ", "министерство юстиции", "Министерство юстиции"],
    ["АКИМАТ КАРАГАНДИНСКОЙ ОБЛАСТИ", "акимат Карагандинской обл.", "Акимат Карагандинской области"],
  ],
};
