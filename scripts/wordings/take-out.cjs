const path = require("node:path");
const { nameOf, wordingsIn } = require("./wordings.cjs");

const STORE = path.join(__dirname, "store.mjs");

/** A file of the law with its wordings taken out: in their places stands what looks them up. Lines stay where they are. */
module.exports = function takeOut(source) {
  const found = wordingsIn(this.resourcePath, source);
  if (found.length === 0) return source;
  let rest = "";
  let from = 0;
  for (const [index, { start, end }] of found.entries()) {
    const lines = source.slice(start, end).replace(/[^\n]/g, "");
    rest += `${source.slice(from, start)}wordingAt(${index}${lines})`;
    from = end;
  }
  const name = JSON.stringify(nameOf(this.resourcePath));
  const store = JSON.stringify(STORE);
  return `import { wordingsOf } from ${store}; const wordingAt = wordingsOf(${name}); ${rest}${source.slice(from)}`;
};
