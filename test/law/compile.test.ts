import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { complaints, withKeyTooMany, withoutFirstKey, type Sources } from "./compiler";
import { MISTAKES } from "./mistakes";

const LOCALES = "src/locales";
const read = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");

/** The dictionaries in Kazakh and English; each has the keys of the Russian one. */
const DICTIONARIES = readdirSync(join(__dirname, "../..", LOCALES)).filter((name) =>
  /\.(kk|en)\.ts$/.test(name),
);
const NAMES = "src/locales/parameters.ts";
const CATALOGUE = "src/calls/calculated.ts";

/** Files of the project as they stand, with one thing wrong in each. */
const SPOILED: readonly (readonly [what: string, path: string, source: string, names: string])[] = [
  ...DICTIONARIES.flatMap((name) => {
    const path = `${LOCALES}/${name}`;
    const text = read(path);
    return [
      [`${name} without one of its keys`, path, withoutFirstKey(text), "missing"] as const,
      [`${name} with a key too many`, path, withKeyTooMany(text), "'superfluous'"] as const,
    ];
  }),
  ["the name of an argument without Kazakh", NAMES, read(NAMES).replace(/, kk: "[^"]*"/, ""), "'kk'"],
  [
    "an argument whose name is in no dictionary",
    CATALOGUE,
    read(CATALOGUE).replace('required("score")', 'required("skore")'),
    '"skore"',
  ],
  [
    "a function that Excel is not told of",
    "src/functions/index.ts",
    read("src/functions/index.ts")
      .replace(/ {2}SERVICES_T4: servicesT4,\n/, "")
      .replace("servicesT4, ", ""),
    "'SERVICES_T4'",
  ],
];

const spoiledPath = (path: string, index: number) => path.replace(/\.ts$/, `.spoiled${index}.ts`);

const sources: Sources = Object.fromEntries([
  ...MISTAKES.flatMap(({ source, good, bad }, index) => [
    [`src/law/good${index}.ts`, source.replace("@@", good)],
    [`src/law/bad${index}.ts`, source.replace("@@", bad)],
  ]),
  ...SPOILED.map(([, path, source], index) => [spoiledPath(path, index), source]),
  ...[...new Set(SPOILED.map(([, path]) => path))].map((path) => [path, read(path)]),
]);
const found = complaints(sources);

describe.each(MISTAKES.map((mistake, index) => [mistake.is, mistake, index] as const))(
  "%s",
  (_, { at, names }, index) => {
    test("does not compile", () => {
      expect(found[`src/law/bad${index}.ts`]).toContainEqual({
        at: expect.stringMatching(new RegExp(`^${at.replace(/[{}()[\]"]/g, "\\$&")}`)),
        says: expect.stringContaining(names),
      });
    });

    test("compiles when it is right", () => {
      expect(found[`src/law/good${index}.ts`]).toEqual([]);
    });
  },
);

test.each(SPOILED.map(([what, path, source, names], index) => [what, path, source, names, index] as const))(
  "%s does not compile",
  (_, path, source, names, index) => {
    expect(source).not.toBe(read(path));
    expect(found[path]).toEqual([]);
    expect(found[spoiledPath(path, index)]).toContainEqual(
      expect.objectContaining({ says: expect.stringContaining(names) }),
    );
  },
);
