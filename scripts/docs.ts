/** Writes the documents that are generated from the law: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documents } from "./docs/documents";

const DOCS = join(__dirname, "../docs");

async function write(): Promise<void> {
  const written = await documents();
  for (const [name, text] of written) {
    mkdirSync(dirname(join(DOCS, name)), { recursive: true });
    writeFileSync(join(DOCS, name), text);
  }
  // A document of an edition that there is no more.
  for (const name of readdirSync(join(DOCS, "law"))) {
    if (!written.has(`law/${name}`)) rmSync(join(DOCS, "law", name));
  }
}

void write();
