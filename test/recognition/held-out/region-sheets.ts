import type { HeldOut } from "./workbook";

const labels = (body: string, figures: readonly unknown[]) => {
  const lines = [
    "Көрсетілген қызметтер саны / Количество оказанных услуг",
    "оның ішінде мерзімі бұзылған / из них с нарушением сроков",
    "Негізсіз бас тартулар / Необоснованные отказы",
    "Құжаттардың толық емес топтамасын қабылдау / Прием неполного пакета документов",
    "Артық құжаттарды талап ету / Требование лишних документов",
    "Негізделген шағымдар / Обоснованные жалобы",
  ];
  return `
${body} |
Атауы / Наименование | Саны / Кол-во
${lines.map((label, index) => `${label} | ${String(figures[index])}`).join("\n")}
`;
};

const fields = { services: 3, late: 4, refusals: 5, incomplete: 6, demanded: 7, justifiedComplaints: 8 };

export const regionSheets: HeldOut = {
  made: "Akimats, each on a sheet of the same form, gathered by a clerk",
  trap: "Labels in both languages in one cell, the body in both languages or by the tab alone, an empty form, numbers as text.",
  sheets: {
    Абай: labels("Абай облысының әкімдігі / Акимат области Абай", [310220, 2, 1, 0, 0, 4]),
    Астана: labels("Астана қаласының әкімдігі / Акимат города Астаны", [
      "'1 410 330",
      "'17",
      "'4",
      "'-",
      "'1",
      "'9",
    ]),
    Улытау: labels("", [110450, 1, 0, 0, 0, 1]),
  },
  tables: [
    {
      kind: "services",
      sheet: "Абай",
      run: "across",
      body: "Абай облысының әкімдігі / Акимат области Абай",
      fields,
      records: { LEB: "B" },
      free: "A",
    },
    {
      kind: "services",
      sheet: "Астана",
      run: "across",
      body: "Астана қаласының әкімдігі / Акимат города Астаны",
      fields,
      records: { LEB: "B" },
      free: "A",
    },
    {
      kind: "services",
      sheet: "Улытау",
      run: "across",
      body: "Улытау",
      fields,
      records: { LEB: "B" },
      free: "A",
    },
  ],
};
