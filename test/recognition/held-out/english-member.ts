import type { HeldOut } from "./workbook";

export const englishMember: HeldOut = {
  made: "A member of the commission who writes English: a table of an advisory project",
  trap: "Free English wording, notes between the records, percentages and ranks beside the counts, satisfaction in words and marks.",
  sheets: {
    Delivery: `
Table 1. Service delivery by public body, 2023 ||||||||||
# | Public body | Cases handled | Past deadline | % past deadline | Groundless rejections | Accepted with papers missing | Extra papers asked for | Upheld complaints | Rank
1 | Ministry of Justice | 5204113 | 12 | 0.0002% | 4 | 3 | 1 | 6 | 2
2 | Ministry of Internal Affairs | 7310442 | 44 | 0.0006% | 11 | 9 | 2 | 15 | 5
3 | Ministry of Finance | 912344 | 0 | 0% | 1 | 0 | 0 | 0 | 1
4 | Akimat of Almaty city | 1200450 | 21 | 0.0017% | 5 | 2 | 0 | 9 | 4
5 | Akimat of Turkistan region | 880120 | 9 | 0.001% | 2 | 1 | 1 | 3 | 3
| Total | 15507469 | 86 | 0.0006% | 23 | 15 | 4 | 33 |
Source: monitoring system, data as of 15 February 2024. ||||||||||
`,
    Survey: `
Agency | Service | Respondents | Mean score (0-5) | Satisfied, %
Ministry of Justice | Registration of marriage | 400 | 4.7 | 94
Ministry of Justice | Certificate of no record | 380 | 4.9 | 97
Ministry of Finance | Taxpayer registration | 410 | 4.3 | 88
Akimat of Almaty city | Land allotment | 300 | 3.9 | 71
`,
    Appeals: `
Agency | Filed | Reviewed | Reviewed late | Forwarded late | Upheld in court | Officials punished
Ministry of Justice | 10450 | 10400 | 21 | 2 | 0 | 20
Ministry of Internal Affairs | 45210 | 45000 | 60 | 5 | 1 | 50
Ministry of Finance | 17820 | 17800 | 3 | 1 | 0 | 4
Akimat of Almaty city | 9010 | 9000 | 7 | 0 | 0 | 7
Akimat of Turkistan region | 7020 | 7000 | 2 | 0 | 0 | 2
`,
  },
  tables: [
    {
      kind: "services",
      sheet: "Delivery",
      run: "down",
      fields: {
        body: "B",
        services: "C",
        late: "D",
        refusals: "F",
        incomplete: "G",
        demanded: "H",
        justifiedComplaints: "I",
      },
      records: { CGO: "3-5", LEB: "6-7" },
      skipped: { total: "8" },
      free: "9",
    },
    {
      kind: "satisfaction",
      sheet: "Survey",
      run: "down",
      fields: { body: "A", service: "B", level: "D" },
      records: { CGO: "2-4", LEB: "5" },
    },
    {
      kind: "complaints",
      sheet: "Appeals",
      run: "down",
      fields: {
        body: "A",
        received: "B",
        considered: "C",
        consideredLate: "D",
        redirectedLate: "E",
        courtJustified: "F",
        disciplined: "G",
      },
      records: { CGO: "2-4", LEB: "5-6" },
    },
  ],
};
