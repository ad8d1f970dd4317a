/**
 * The law has its wordings beside its numbers; `functions.js` needs the numbers alone. So its build takes the wordings out
 * of the law's files into the file of words, which EXPLAIN loads: here they are found, by the loaders beside this file taken
 * out and gathered. Where nothing is built, as in tests, the law is as it is written.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const LAW = path.join(__dirname, "../../src/law");

/** Wordings that functions answer with, which are at hand without the words of EXPLAIN. */
const ANSWERS = new Set(["DEGREE_WORDS"]);

const parse = (file, source) => ts.createSourceFile(file, source, ts.ScriptTarget.Latest);

/** The wording that an object literal is: `ru`, `kk`, `en` in plain strings, and whether its Kazakh is official. */
function wordingOf(node) {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const wording = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return undefined;
    const { initializer } = property;
    if (ts.isStringLiteralLike(initializer)) wording[property.name.text] = initializer.text;
    else if (initializer.kind === ts.SyntaxKind.TrueKeyword) wording[property.name.text] = true;
    else return undefined;
  }
  const languages = Object.keys(wording).filter((key) => key !== "officialKk");
  return languages.sort().join() === "en,kk,ru" ? wording : undefined;
}

/** The wordings of a file of the law in their order: where each stands, and what it is. */
function wordingsIn(file, source) {
  const found = [];
  const tree = parse(file, source);
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ANSWERS.has(node.name.text)) return;
    const wording = wordingOf(node);
    if (wording) found.push({ start: node.getStart(tree), end: node.end, wording });
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The name of a file of the law among the words. */
const nameOf = (file) => path.relative(LAW, file).replaceAll(path.sep, "/").replace(/\.ts$/, "");

/** The files that a file imports, types apart. */
function importsOf(file, source) {
  return parse(file, source).statements.flatMap((statement) => {
    const { moduleSpecifier: from } = statement;
    const isType = statement.importClause?.isTypeOnly || statement.isTypeOnly;
    if (!from || isType || !from.text.startsWith(".")) return [];
    const target = path.join(path.dirname(file), from.text);
    return [`${target}.ts`, path.join(target, "index.ts")]
      .filter((each) => ts.sys.fileExists(each))
      .slice(0, 1);
  });
}

/** The files of the law that a file needs, by and by. */
function lawFilesFrom(entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file, readFileSync(file, "utf8")).forEach(visit);
  };
  visit(entry);
  return [...seen].filter((file) => !path.relative(LAW, file).startsWith("..")).sort();
}

module.exports = { wordingsIn, nameOf, lawFilesFrom };
