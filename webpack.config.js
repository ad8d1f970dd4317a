/**
 * Two builds of one pane:
 *   webpack                  → dist/          the add-in, static files for any https server
 *   webpack --env workbench  → out/workbench/ the same pane beside a grid that stands in for Excel
 *
 * Settings (environment):
 *   OLSHEM_URL        public address of the add-in, written into the manifest
 *   OLSHEM_OFFICE_JS  "local" puts npm's copy of Office.js beside the pane, for closed networks
 *                     (Microsoft supports only its own address)
 *   PORT              port of the development servers
 */
const path = require("node:path");
const tsx = require("tsx/cjs/api");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const LOCAL_URL = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_COPY = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
/** Takes the wordings of the law out of `functions.js` and gathers them in the file of words, which EXPLAIN loads. */
const WORDINGS = path.join(__dirname, "scripts/wordings");
/** What the generated files are made of. */
const SOURCES = ["src/functions", "src/calls", "src/law", "src/locales", "src/scoring"];

/** Office.js without what Excel never asks for: other programs, readable twins, editor help. */
const notForExcel = (file) =>
  /\.debug\.js$|\.map$|-vsdoc\.js$|\.d\.ts$/.test(file) ||
  /^(outlook|word|onenote|powerpoint|project|access|visio)/.test(path.basename(file));

/** The public address without a slash at its end; an address that Excel would refuse stops the build. */
function publicUrl() {
  const url = (process.env.OLSHEM_URL || LOCAL_URL).replace(/\/+$/, "");
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(`OLSHEM_URL must be an https address, such as ${LOCAL_URL}; it is ${url}`);
  }
  return url;
}

/** Our own modules are read anew, so that a watching build sees what has changed. */
function forgetSources() {
  for (const file of Object.keys(require.cache)) {
    if (/^(src|scripts)[\\/]/.test(path.relative(__dirname, file))) delete require.cache[file];
  }
}

/** Emits the functions' metadata and the help pages; what cannot be generated fails the build. */
class GeneratedPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("generated", (compilation) => {
      for (const folder of SOURCES) compilation.contextDependencies.add(path.join(__dirname, folder));
      compilation.hooks.processAssets.tapPromise(
        { name: "generated", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const unregister = tsx.register();
          try {
            forgetSources();
            const { generatedAssets } = require("./scripts/assets.ts");
            for (const [name, text] of Object.entries(await generatedAssets(this.address))) {
              compilation.emitAsset(name, new sources.RawSource(text));
            }
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          } finally {
            unregister();
          }
        },
      );
    });
  }
}

const shared = (production) => ({
  mode: production ? "production" : "development",
  devtool: production ? false : "cheap-module-source-map",
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      // Loading one of these does nothing by itself: what is needed later only can be loaded later.
      { test: /[\\/]src[\\/](law|scoring|calls|forms|excel|locales)[\\/]/, sideEffects: false },
      {
        issuerLayer: "functions",
        test: /[\\/]src[\\/]law[\\/]/,
        enforce: "pre",
        loader: path.join(WORDINGS, "take-out.cjs"),
      },
      {
        test: /[\\/]src[\\/]functions[\\/]words\.ts$/,
        enforce: "pre",
        loader: path.join(WORDINGS, "gather.cjs"),
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  experiments: { layers: true },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The pane, the buttons of the ribbon and the functions. `functions.js` needs no page and no other file but for EXPLAIN. */
function addin({ production, workbench, output }) {
  const local = workbench || process.env.OLSHEM_OFFICE_JS === "local";
  const url = publicUrl();
  const patterns = [
    { from: "assets/*.png" },
    { from: "src/taskpane/help.html", to: "help.html" },
    {
      from: "manifest.xml",
      transform: (content) => content.toString().replaceAll(LOCAL_URL, url),
    },
  ];
  if (local && !workbench) {
    patterns.push({ from: OFFICE_COPY, to: "office", filter: (file) => !notForExcel(file) });
  }
  return {
    ...shared(production),
    name: "addin",
    entry: {
      functions: { import: "./src/functions/index.ts", layer: "functions" },
      opening: "./src/taskpane/opening.ts",
      // Buttons first: a click may be what loads the page, and waits for its function.
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
    },
    output: {
      path: output,
      filename: "[name].js",
      // What is loaded later stands beside the page; the functions may run without one.
      publicPath: "",
      globalObject: "globalThis",
      // It must be of the build that asks for it.
      chunkFilename: workbench ? "[name].js" : "[name].[contenthash:8].js",
      clean: !workbench,
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // What is seen first; the functions are there before a cell asks for one.
        chunks: ["taskpane", "functions"],
        chunksSortMode: "manual",
        templateParameters: { officeJs: local ? "office/office.js" : OFFICE_CDN, workbench },
      }),
      new CopyPlugin({ patterns }),
      new GeneratedPlugin(url),
    ],
  };
}

/** The page around the pane. The spreadsheet engine is only here, never in the add-in. */
function workbenchPage({ production, output }) {
  const base = shared(production);
  return {
    ...base,
    name: "workbench",
    // The engine's "browser" file has no exports.
    resolve: { ...base.resolve, mainFields: ["module", "main"] },
    entry: { workbench: "./src/workbench/page/index.tsx" },
    output: {
      path: output,
      filename: "[name].js",
      // The add-in's files stand in the same folder, some under the same names.
      chunkFilename: "workbench.[name].js",
      // The functions run on the same page.
      uniqueName: "olshem-workbench",
      assetModuleFilename: "files/[name][ext]",
    },
    experiments: { ...base.experiments, css: true },
    module: {
      rules: [...base.module.rules, { test: /o_spreadsheet\.xml$/, type: "asset/source" }],
    },
    plugins: [
      new HtmlPlugin({ template: "src/workbench/page/index.html", filename: "index.html" }),
      new CopyPlugin({ patterns: [{ from: "workbooks/sample.xlsx", to: "sample.xlsx" }] }),
    ],
  };
}

/** A desktop to open a browser on: not in CI, not over a bare shell. */
function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Certificates that Excel trusts, as Microsoft's template makes them. Its tools are optional. */
async function excelServer() {
  let certificates;
  try {
    certificates = require("office-addin-dev-certs");
  } catch {
    throw new Error("Microsoft's tools for Excel are not installed here: they need Windows or macOS.");
  }
  const { ca, key, cert } = await certificates.getHttpsServerOptions();
  return { type: "https", options: { ca, key, cert } };
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const workbench = Boolean(env.workbench);
  const output = path.join(__dirname, workbench ? "out/workbench" : "dist");
  const settings = { production, workbench, output };
  const configs = workbench ? [addin(settings), workbenchPage(settings)] : [addin(settings)];
  if (env.WEBPACK_SERVE) {
    configs[0].devServer = {
      port: Number(process.env.PORT || 3000),
      host: "localhost",
      hot: false,
      liveReload: true,
      client: { overlay: { warnings: false } },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: workbench ? [{ directory: OFFICE_COPY, publicPath: "/office", watch: false }] : [],
      ...(workbench ? { open: hasDesktop() } : { server: await excelServer() }),
    };
  }
  return configs;
};
