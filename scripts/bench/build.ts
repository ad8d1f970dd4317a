import { join } from "node:path";
import { promisify } from "node:util";
import HtmlPlugin from "html-webpack-plugin";
import { webpack, type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "out/bench");
const PAGES = "./scripts/bench/pages";

type Environment = { readonly workbench?: boolean };
type Configure = (env: Environment, argv: { readonly mode: "production" }) => Promise<Configuration[]>;

/** The configuration of the add-in as it is shipped. */
async function addin(env: Environment): Promise<Configuration> {
  const { default: configure } = (await import(join(ROOT, "webpack.config.js"))) as { default: Configure };
  const [shipped] = await configure(env, { mode: "production" });
  return { ...shipped, context: ROOT };
}

async function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  const stats = await promisify(compiler.run.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "nothing was built");
}

/**
 * Builds the functions as they are shipped, without the pane.
 * @returns the path of the file
 */
export async function buildFunctions(): Promise<string> {
  const shipped = await addin({});
  const { functions } = shipped.entry as { readonly functions: object };
  await build({
    ...shipped,
    entry: { functions } as Configuration["entry"],
    output: { ...shipped.output, path: OUT, clean: false },
    plugins: [],
  });
  return join(OUT, "functions.js");
}

/**
 * Builds the pane for a stand-in of Excel; beside it by the same settings that stand-in as `host.js`, and a bare page with
 * what the pane is made of as `peer.html`.
 * @returns the path of the folder
 */
export async function buildPages(): Promise<string> {
  const shipped = await addin({ workbench: true });
  const path = join(OUT, "pages");
  await build({ ...shipped, output: { ...shipped.output, path } });
  await build({
    ...shipped,
    entry: { peer: `${PAGES}/peer.tsx`, host: `${PAGES}/host.ts` },
    output: { ...shipped.output, path },
    plugins: [new HtmlPlugin({ template: `${PAGES}/peer.html`, filename: "peer.html", chunks: ["peer"] })],
  });
  return path;
}
