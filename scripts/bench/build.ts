import { join } from "node:path";
import { promisify } from "node:util";
import { webpack, type Configuration, type EntryObject } from "webpack";

const ROOT = join(__dirname, "../..");

type Configure = (env: object, argv: { readonly mode: "production" }) => Promise<Configuration[]>;

/**
 * Builds the functions as they are shipped, by the add-in's own configuration, without the pane.
 * @returns the path of the file
 */
export async function buildFunctions(): Promise<string> {
  const { default: configure } = (await import(join(ROOT, "webpack.config.js"))) as { default: Configure };
  const [addin] = await configure({}, { mode: "production" });
  const compiler = webpack({
    ...addin,
    context: ROOT,
    entry: { functions: (addin!.entry as EntryObject)["functions"]! },
    output: { ...addin!.output, path: join(ROOT, "out/bench"), clean: false },
    plugins: [],
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString("errors-only") ?? "nothing was built");
  return join(ROOT, "out/bench/functions.js");
}
