import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { numberIn, shareIn } from "./intake";
import { exactly, nearest, neighbour } from "./nearest";
import { exact, halfUp, minus, over } from "./rational";

test("the reference imports nothing of src: it is written from the Methodology alone", () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const imported = files.flatMap((name) =>
    [...readFileSync(join(__dirname, name), "utf8").matchAll(/from "(.*)"/g)].map(([, path]) => path),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(imported.filter((path) => path!.includes("src") || !path!.startsWith("."))).toEqual([]);
});

test.each([
  ["a third", over(exact("1"), exact("3")), 1 / 3],
  ["a tenth and two tenths", exact("0.3"), 0.3],
  ["11.75", exact("11.75"), 11.75],
  ["less than 0", exact("-0.7"), -0.7],
  ["half of the smallest double, a tie to the even 0", { n: 1n, d: 2n ** 1075n }, 0],
  ["a little more than half of it", { n: 2n ** 60n + 1n, d: 2n ** 1135n }, Number.MIN_VALUE],
  ["2^53 + 1, a tie to the even 2^53", { n: 2n ** 53n + 1n, d: 1n }, 2 ** 53],
  ["2^53 + 3, a tie to the even 2^53 + 4", { n: 2n ** 53n + 3n, d: 1n }, 2 ** 53 + 4],
  ["a little less than that tie", minus({ n: 2n ** 53n + 3n, d: 1n }, exact("0.001")), 2 ** 53 + 2],
])("the double nearest to %s", (_, value, double) => {
  expect(nearest(value)).toBe(double);
});

test.each([0.1, -0.1, 1, 5e-324, 2 ** 53, 1e300, 12.000000000000002])(
  "%p is the double nearest to itself",
  (x) => {
    expect(nearest(exactly(x))).toBe(x);
    expect(neighbour(neighbour(x, 1), -1)).toBe(x);
  },
);

test.each([
  [1.1 + 2.2, "3.3"],
  ["1\u00a0529\u202f670,5", "1529670.5"],
  [{ type: "FormattedNumber", basicValue: 4.8 }, "4.8"],
  [1e22, "10000000000000000000000"],
  [12.000000000000002, "12"],
])("%j is taken as %s", (cell, literal) => {
  const { n, d } = minus(numberIn(cell), exact(literal));
  expect([n, d > 0n]).toEqual([0n, true]);
});

test.each([
  ["85 %", "0.85"],
  ["8,5\u00a0%", "0.085"],
  [true, "1"],
  [0.1, "0.1"],
])("%j is the share %s", (cell, literal) => {
  expect(minus(shareIn(cell), exact(literal)).n).toBe(0n);
});

test.each([
  ["4.795", 2, "4.8"],
  ["4.7949", 2, "4.79"],
  ["89.95", 1, "90"],
  ["-0.5", 0, "0"],
  ["-0.51", 0, "-1"],
])("%s rounded half up to %d decimals is %s", (value, digits, literal) => {
  expect(minus(halfUp(exact(value), digits), exact(literal)).n).toBe(0n);
});
