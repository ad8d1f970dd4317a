import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_INPUTS } from "../../../scripts/annual-sample/inputs";
import { readReportInputs } from "../../../src/excel/report";
import { missing } from "../../../src/report/missing";
import { problems } from "../../../src/report/problems";
import { createClient, WorkbookHost } from "../../../src/workbench/host";

const FILE = join(__dirname, "../../../workbooks/annual-sample.xlsx");

test("the sample workbook holds what its script enters: sixty services in three years, nothing wrong, nothing missing", async () => {
  const host = await WorkbookHost.open(readFileSync(FILE), "annual-sample.xlsx");
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  const { inputs } = (await Excel.run(readReportInputs))!;
  expect(inputs).toEqual(SAMPLE_INPUTS);
  expect(inputs.services).toHaveLength(3 * 60);
  expect(problems(inputs)).toEqual([]);
  expect(missing(inputs)).toEqual([]);
  expect(statSync(FILE).size).toBeLessThan(300 * 1024);
});
