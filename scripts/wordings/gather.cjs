const { readFileSync } = require("node:fs");
const path = require("node:path");
const { lawFilesFrom, nameOf, wordingsIn } = require("./wordings.cjs");

const STORE = path.join(__dirname, "store.mjs");

/** The file of words with the wordings of all files of the law that it needs, put where they are looked up. */
module.exports = function gather(source) {
  const words = {};
  for (const file of lawFilesFrom(this.resourcePath)) {
    this.addDependency(file);
    const found = wordingsIn(file, readFileSync(file, "utf8"));
    if (found.length > 0) words[nameOf(file)] = found.map(({ wording }) => wording);
  }
  return `import { fill } from ${JSON.stringify(STORE)}; fill(${JSON.stringify(words)});\n${source}`;
};
