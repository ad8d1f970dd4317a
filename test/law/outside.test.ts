import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ACTS, type Act } from "../../src/law/acts";
import { EDITIONS } from "../../src/law/editions";

const ROOT = join(__dirname, "../../src");
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join("law", "")))
  .sort();

/** Texts and numbers of a file; comments are none. */
function literals(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(ROOT, path), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

const days = Object.values<Act>(ACTS).flatMap(({ inForce, deferred }) => [
  inForce,
  ...(deferred ? [deferred.from] : []),
]);
const numbers = Object.values<Act>(ACTS).map(({ registered }) => String(registered.number));

/** Rules that begin with an edition, the day of one, the number of an act. Prose may tell of one as an example. */
const OWN = new RegExp(
  `^((${EDITIONS.map(({ id }) => id).join("|")})(;.*)?|${[...days, ...numbers].join("|")})$`,
);

test("an edition, its day and the number of an act are known to the law alone", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) =>
    literals(path).flatMap((text) => (OWN.test(text) ? [`${path}: ${text}`] : [])),
  );
  expect(found).toEqual([]);
});
