import type { HeldOut } from "./workbook";

export const pollAndPenalties: HeldOut = {
  made: "A member of the working group: the poll of an NGO, and the facts of the acts of reconciliation",
  trap: "Bodies merged over their services, two measures of satisfaction, an average for each body; penalties once a line for each direction, once with the directions across.",
  sheets: {
    "Опрос НПО": `
Результаты опроса получателей |||||
Госорган | Наименование госуслуги | Опрошено, чел. | Ср. балл | Довольны, % | Дата
Министерство юстиции | Регистрация брака | 400 | '4,71 | '94,2 | 12.10.2023
| Апостилирование | 250 | '4,65 | '93 | 12.10.2023
| Итого по МЮ | 650 | '4,69 | '93,7 |
Министерство финансов | Рег. учет налогоплательщиков | 410 | '4,3 | '88 | 15.10.2023
| Выдача справки | 200 | '4,82 | '96 | 15.10.2023
| Итого по МФ | 610 | '4,47 | '90,6 |
Акимат г. Шымкент | Выдача земли | 310 | '3,9 | '71 | 20.10.2023
`,
    "Акты сверки": `
№ | Кому | Блок оценки | Недост. факты | Неполн. факты | Вычет, балл | Документ
1 | Министерство юстиции | Госуслуги | 2 | 0 | 0.4 | акт № 3
2 | Министерство юстиции | Открытость | 0 | 1 | 2 | акт № 4
3 | Акимат г. Шымкент | Жалобы и заявления | 5 | 1 | 3 | акт № 9
`,
    "Вычеты свод": `
Орган | Услуги || Открытость || Обращения |
| недостов. | неполн. | недостов. | неполн. | недостов. | неполн.
Министерство юстиции | 2 | 0 | 0 | 1 | 0 | 0
Акимат г. Шымкент | 0 | 0 | 0 | 0 | 5 | 1
`,
  },
  tables: [
    {
      kind: "satisfaction",
      sheet: "Опрос НПО",
      run: "down",
      fields: { body: "A", service: "B", level: "D" },
      records: { CGO: "3-4 6-7", LEB: "9" },
      skipped: { total: "5 8" },
    },
    {
      kind: "penalties",
      sheet: "Акты сверки",
      run: "down",
      fields: { body: "B", direction: "C", unreliable: "D", incompleteReports: "E" },
      records: { CGO: "2-3", LEB: "4" },
    },
  ],
  unrecognised: ["Вычеты свод"],
};
