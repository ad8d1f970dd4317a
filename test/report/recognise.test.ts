import { USER_WORKBOOKS } from "./found";
import { foundAndRight } from "./found/compare";

test.each(Object.entries(USER_WORKBOOKS))("the lists of %s are what they are", (_, workbook) => {
  const [found, right] = foundAndRight(workbook);
  expect(found).toEqual(right);
});
