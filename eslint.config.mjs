import js from "@eslint/js";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * Import direction: law ← scoring ← {calls, forms} ← {functions, excel, taskpane, commands}; nothing imports workbench.
 * A call is a function on cells, without Excel: the functions answer with it, the pane explains with it. Recognition
 * proposes what the tables of a workbook are, from their values alone. The procedure is that of objections, as data; the report is
 * the annual one on public services.
 */
const mayImport = {
  law: [],
  scoring: ["law"],
  locales: ["law"],
  calls: ["law", "locales", "scoring"],
  recognition: ["law", "scoring"],
  procedure: ["law", "locales", "recognition", "scoring"],
  forms: ["law", "locales", "procedure", "scoring"],
  report: ["forms", "law", "locales", "recognition", "scoring"],
  functions: ["calls", "law", "locales", "scoring"],
  excel: ["calls", "forms", "law", "locales", "procedure", "recognition", "report", "scoring"],
  taskpane: ["calls", "excel", "forms", "law", "locales", "procedure", "recognition", "report", "scoring"],
  commands: ["excel", "law", "locales", "taskpane"],
};
const ROOMS = [...Object.keys(mayImport), "workbench"];
/** What the ribbon asks of the pane goes through one file. */
const except = { "commands taskpane": ["./requests.ts"] };
const zones = Object.entries(mayImport).flatMap(([target, own]) =>
  ROOMS.filter((from) => from !== target && !own.includes(from)).map((from) => ({
    target: `./src/${target}`,
    from: `./src/${from}`,
    except: except[`${target} ${from}`] ?? [],
  })),
);

/** Only the plugin's own rules: its recommended set brings second copies of other plugins, which ESLint refuses. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".mjs"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.cjs", "**/*.mjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        URL: "readonly",
        __dirname: "readonly",
        console: "readonly",
        document: "readonly",
        fetch: "readonly",
        module: "writable",
        process: "readonly",
        require: "readonly",
        setTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
