import { APPENDIX_12 } from "../../src/forms/appendix12";
import { APPENDIX_3 } from "../../src/forms/appendix3";
import { APPENDIX_4 } from "../../src/forms/appendix4";
import { conclusion, type Subject } from "../../src/forms/conclusion";
import { FONT_SIZE, lines } from "../../src/forms/layout";
import { PAGE, pageBreaks, type SheetModel } from "../../src/forms/model";
import { DEFAULT_RULES } from "../../src/law/rules";

/** A form as its lines are read: texts, `[figure]` and empty places `…`, parted by |. */
const read = ({ blocks }: SheetModel): string[] =>
  blocks
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => cells.length > 0 && cells[0]!.style !== "ruled")
    .map(({ cells }) =>
      cells
        .map(({ content }) => {
          if (!content) return "…";
          if ("text" in content) return content.text;
          return "value" in content ? String(content.value) : `[${content.figure}]`;
        })
        .join(" | "),
    );

const ministry: Subject = { name: "Министерство юстиции", type: "CGO", rules: DEFAULT_RULES };
const akimat: Subject = { name: "Акимат города Астаны", type: "LEB", rules: DEFAULT_RULES };

test("Appendix 3, line by line", () => {
  expect(read(conclusion(APPENDIX_3, ministry))).toEqual([
    "Приложение 3 к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых центральными государственными органами",
    "Министерство юстиции",
    "(наименование центрального государственного органа)",
    "…",
    "(отчетный период)",
    "№ | Критерии операционной оценки | Балл | Максимальный балл",
    "1 | Удовлетворенность услугополучателей качеством оказания государственных услуг | [SERVICES_K1] | 25",
    "2 | Обеспечение качества оказания государственных услуг | [SERVICES_K2] | 50",
    "3 | Автоматизация государственных услуг | [SERVICES_K3] | 25",
    " | Общая оценка по критериям | [SERVICES_TOTAL] | 100",
    " | Вычет штрафных баллов | [PENALTY] | 5",
    " | Итоговая оценка с учетом вычета штрафных баллов | [FINAL] | 100",
    "Анализ эффективности деятельности центрального государственного органа по критериям операционной оценки:",
    '1. По критерию "Удовлетворенность услугополучателей качеством оказания государственных услуг"',
    '2. По критерию "Обеспечение качества оказания государственных услуг"',
    '3. По критерию "Автоматизация государственных услуг"',
    "Выводы и рекомендации:",
    "Заместитель Председателя Агентства Республики Казахстан по делам государственной службы | … | …",
    "(подпись) | (расшифровка подписи)",
    "Руководитель соответствующего структурного подразделения уполномоченного на оценку органа | … | …",
    "(подпись) | (расшифровка подписи)",
    '"____" __________ 20__ г.',
  ]);
});

test("Appendix 4, what differs: two criteria with the maxima of a local executive body", () => {
  const form = read(conclusion(APPENDIX_4, akimat));
  expect(form[1]).toBe(
    "Заключение о результатах операционной оценки качества оказания государственных услуг, предоставляемых местными исполнительными органами",
  );
  expect(form[3]).toBe("(наименование местного исполнительного органа)");
  expect(form.slice(6, 12)).toEqual([
    "№ | Критерии операционной оценки | Балл | Максимальный балл",
    "1 | Удовлетворенность услугополучателей качеством оказания государственных услуг | [SERVICES_K1] | 40",
    "2 | Обеспечение качества оказания государственных услуг | [SERVICES_K2] | 60",
    " | Общая оценка по критериям | [SERVICES_TOTAL] | 100",
    " | Вычет штрафных баллов | [PENALTY] | 5",
    " | Итоговая оценка с учетом вычета штрафных баллов | [FINAL] | 100",
  ]);
  expect(form[12]).toBe(
    "Анализ эффективности деятельности местного исполнительного органа по критериям операционной оценки:",
  );
});

test("Appendix 12, line by line", () => {
  expect(read(conclusion(APPENDIX_12, akimat))).toEqual([
    "Приложение 12 к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
    'Заключение о результатах операционной оценки по направлению "Качество рассмотрения жалоб и заявлений" блока "Взаимодействие государственного органа с физическими и юридическими лицами"',
    "Акимат города Астаны",
    "(наименование центрального государственного/местного исполнительного органа)",
    "…",
    "(отчетный период)",
    "№ | Критерии операционной оценки | Балл | Макс. балл",
    "1 | Соблюдение сроков рассмотрения жалоб и заявлений | [COMPLAINTS_R1] | 40",
    "2 | Доля жалоб и заявлений, признанных обоснованными по решению суда (удовлетворенные судом) | [COMPLAINTS_R2] | 30",
    "3 | Соблюдение сроков перенаправления жалоб и заявлений | [COMPLAINTS_R3] | 20",
    "4 | Внутренний контроль за качеством рассмотрения жалоб и заявлений | [COMPLAINTS_R4] | 10",
    " | Общая оценка по критериям | [COMPLAINTS_TOTAL] | 100",
    " | Вычет штрафных баллов | [PENALTY] | 5",
    " | Итоговая оценка с учетом вычета штрафных баллов | [FINAL] | 100",
    "Анализ эффективности деятельности центрального государственного/ местного исполнительного органа по критериям операционной оценки:",
    '1. По критерию "Соблюдение сроков рассмотрения жалоб и заявлений";',
    '2. По критерию "Доля жалоб и заявлений, признанных обоснованными по решению суда (удовлетворенные судом)";',
    '3. По критерию "Соблюдение сроков перенаправления жалоб и заявлений";',
    '4. По критерию "Внутренний контроль за качеством рассмотрения жалоб и заявлений".',
    "Выводы и рекомендации:",
    "Руководитель Уполномоченного органа | … | …",
    "(подпись) | (расшифровка подписи)",
    '"____" ______________ 20 ___ г.',
  ]);
});

describe("paper", () => {
  const forms = [
    conclusion(APPENDIX_3, ministry),
    conclusion(APPENDIX_4, akimat),
    conclusion(APPENDIX_12, {
      ...ministry,
      name: "Министерство цифрового развития, инноваций и аэрокосмической промышленности",
    }),
  ];

  test.each(forms)("a form is as wide as A4 less its margins", ({ columns }) => {
    const printable = PAGE.width - PAGE.margins.left - PAGE.margins.right;
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(printable);
  });

  test.each(forms)("every row is high enough for its text", ({ columns, blocks }) => {
    for (const { height, cells } of blocks.flatMap(({ rows }) => rows)) {
      for (const { column, span = 1, style, content } of cells) {
        if (!content || !("text" in content)) continue;
        const width = columns.slice(column, column + span).reduce((sum, points) => sum + points, 0);
        expect(height).toBeGreaterThanOrEqual(
          lines(content.text, width, FONT_SIZE[style]) * FONT_SIZE[style] * 1.15,
        );
      }
    }
  });

  test.each(forms)("it fits on one page, with room to write under every heading", (form) => {
    expect(pageBreaks(form)).toEqual([]);
    const styles = form.blocks
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }) => cells.slice(0, 1).map(({ style }) => style));
    const headings = styles.flatMap((style, index) =>
      style === "text" || style === "heading" ? [index] : [],
    );
    // The heading of the analysis is followed by its first criterion, and the date by nothing.
    const written = headings.slice(1, -1).map((index) => styles[index + 1]);
    expect(written).toEqual(written.map(() => "ruled"));
  });

  test("a page is broken before a block that would not fit, never inside one that does", () => {
    const block = (height: number) => ({
      rows: [
        { height: height / 2, cells: [] },
        { height: height / 2, cells: [] },
      ],
    });
    expect(pageBreaks({ columns: [], blocks: [block(400), block(300), block(100)] })).toEqual([4]);
    expect(pageBreaks({ columns: [], blocks: [block(400), block(400), block(400)] })).toEqual([2, 4]);
    expect(pageBreaks({ columns: [], blocks: [block(300), block(300)] })).toEqual([]);
  });
});
