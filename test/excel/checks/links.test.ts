import { sheet, told } from "./made";

const table = (head: string, ...links: string[]) =>
  sheet(
    "ЦГО",
    ["Государственный орган", "Оказано услуг", "с нарушением срока", head],
    ...links.map((link, i) => [`О${i}`, 10, 0, link]),
  );

test("rows without a link are named where others have one", () => {
  expect(told([table("Ссылка на подтверждение", "https://example.kz", "", " ")], "missingLink")).toEqual([
    {
      level: "info",
      code: "missingLink",
      address: "'ЦГО'!D3",
      args: { text: "О1", head: "Ссылка на подтверждение" },
    },
    {
      level: "info",
      code: "missingLink",
      address: "'ЦГО'!D4",
      args: { text: "О2", head: "Ссылка на подтверждение" },
    },
  ]);
});

test("a column of links that nobody filled in is named once", () => {
  expect(told([table("Растайтын құжатқа сілтеме", "", "", "")], "missingLink")).toMatchObject([
    { address: "'ЦГО'!D2:D4", args: { text: "ЦГО" } },
  ]);
});

test("nothing is asked for where there is no column of links, or every row has one", () => {
  expect(told([table("Причина", "", "")], "missingLink")).toEqual([]);
  expect(told([table("Link", "a", "b")], "missingLink")).toEqual([]);
});
