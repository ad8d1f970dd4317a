import { APPENDIX_9 } from "../../src/forms/appendix9";
import { paginate } from "../../src/forms/pages";
import type { ReportEntry } from "../../src/forms/requisites";
import { ministry, read, rowsOf } from "./read";

const reporting = (report: readonly ReportEntry[]) =>
  APPENDIX_9.build({ ...ministry, requisites: { ...ministry.requisites, report } });

describe("what a body reports", () => {
  const entry = (number: string, text: string): ReportEntry => ({ table: "1", number, text });

  test("stands beside its indicator, each entry on a line of its own", () => {
    const own = read(
      reporting([
        entry("2", "Запрос № 17"),
        entry("3", "Опрос: https://dialog.egov.kz/1"),
        entry("3", "Хакатон: https://dialog.egov.kz/2"),
        { table: "6", number: "2", text: "https://data.egov.kz/3" },
      ]),
    );
    expect(own).toContain(
      "2 | Количество дополнительно опубликованных наборов открытых данных на основании запросов | Запрос № 17",
    );
    expect(own).toContain(
      "3 | Реализация мероприятий, направленных на выявление потребностей населения в открытых данных | Опрос: https://dialog.egov.kz/1\nХакатон: https://dialog.egov.kz/2",
    );
    expect(own).toContain("2 | Открытые данные | https://data.egov.kz/3");
  });

  test("goes on over pages, whole and in order, under heads set again; no row is higher than Excel shows one", () => {
    const links = Array.from(
      { length: 120 },
      (_, index) => `https://data.egov.kz/datasets/view?index=${index}`,
    );
    const model = reporting(links.map((link) => entry("1", link)));
    const { rows, breaks } = paginate(model);
    const texts = rows.map(({ cells }) =>
      cells.map(({ content }) => (content && "text" in content ? content.text : "")),
    );
    expect(
      texts.flatMap(([, , own = ""]) => own.split("\n")).filter((own) => own.startsWith("https")),
    ).toEqual(links);
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
    const parted = breaks.filter((at) => texts[at - 1]![2]?.startsWith("https"));
    expect(parted.length).toBeGreaterThan(2);
    for (const at of parted)
      expect(texts[at]!.join(" | ")).toBe("№ п/п | Наименование индикатора | Отчетные данные");
  });

  test("a text longer than a row is parted between words, a link only where it is longer itself", () => {
    const link = `https://data.egov.kz/${"a".repeat(400)}`;
    const model = reporting([entry("1", `${"слово ".repeat(200)}${link}`), entry("1", "b".repeat(3000))]);
    const cells = rowsOf(model).flatMap(({ cells }) =>
      cells.flatMap(({ content, style }) =>
        style === "cell" && content && "text" in content ? [content.text] : [],
      ),
    );
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter((text) => text.includes(link))).toHaveLength(1);
    expect(cells.flatMap((text) => text.split(/\s+/)).filter((word) => word === "слово")).toHaveLength(200);
    expect(cells.join("").match(/b/g)).toHaveLength(3000);
    expect(Math.max(...rowsOf(model).map(({ height }) => height))).toBeLessThanOrEqual(409);
  });

  test("the title of a table stands on the page on which its table begins", () => {
    const { rows, breaks } = paginate(reporting([]));
    const styles = rows.map(({ cells }) => cells[0]?.style);
    for (const at of breaks) expect(styles[at - 1]).not.toBe("heading");
    expect(breaks.length).toBeGreaterThan(2);
  });
});
