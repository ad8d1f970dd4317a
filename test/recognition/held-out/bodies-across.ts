import type { HeldOut } from "./workbook";

export const bodiesAcross: HeldOut = {
  made: "A consultant: a comparison of regions with the bodies across, Kazakh, Russian and English mixed",
  trap: "Bodies across with their total first, labels that name their whole only in the line above, a line of shares under every count, a comment at the right.",
  sheets: {
    Салыстыру: `
Көрсеткіш / Indicator | Ед. | Барлығы | Ақтөбе облысы | Атырау облысы | г. Алматы | Комментарий
I. Мемлекеттік қызмет көрсету ||||||
Барлық көрсетілген қызмет | дана | 2431220 | 720150 | 510620 | 1200450 |
– из них просрочено | дана | 32 | 6 | 5 | 21 | по данным мониторинга
– үлесі, % | % | '0,001 | '0,001 | '0,001 | '0,002 |
Негізсіз бас тарту | дана | 9 | 3 | 1 | 5 |
Приняты без полного комплекта | дана | 4 | 1 | 1 | 2 |
Требовали лишнее | дана | 1 | 1 | 0 | 0 |
Justified complaints | дана | 14 | 2 | 3 | 9 |
II. Шағымдар мен арыздар ||||||
Түскені | дана | 18030 | 5010 | 4010 | 9010 |
Қаралғаны | дана | 18000 | 5000 | 4000 | 9000 |
– из них с опозданием | дана | 12 | 3 | 2 | 7 |
Перенаправлено с нарушением срока | дана | 1 | 1 | 0 | 0 |
Сот шешімімен негізді | дана | 0 | 0 | 0 | 0 |
Жазаланды | адам | 11 | 2 | 2 | 7 |
`,
  },
  tables: [
    {
      kind: "services",
      sheet: "Салыстыру",
      run: "across",
      fields: {
        body: 1,
        services: 3,
        late: 4,
        refusals: 6,
        incomplete: 7,
        demanded: 8,
        justifiedComplaints: 9,
      },
      records: { LEB: "D E F" },
      skipped: { total: "C" },
      free: "A B G",
    },
    {
      kind: "complaints",
      sheet: "Салыстыру",
      run: "across",
      fields: {
        body: 1,
        received: 11,
        considered: 12,
        consideredLate: 13,
        redirectedLate: 14,
        courtJustified: 15,
        disciplined: 16,
      },
      records: { LEB: "D E F" },
      skipped: { total: "C" },
      free: "A B G",
    },
  ],
};
