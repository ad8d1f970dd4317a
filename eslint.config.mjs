import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";

/** Import direction: law ← scoring ← forms ← {functions, excel, taskpane, commands}; nothing imports workbench. */
const mayNotImport = {
  law: ["scoring", "forms", "functions", "excel", "taskpane", "commands", "locales", "workbench"],
  scoring: ["forms", "functions", "excel", "taskpane", "commands", "locales", "workbench"],
  locales: ["scoring", "forms", "functions", "excel", "taskpane", "commands", "workbench"],
  forms: ["functions", "excel", "taskpane", "commands", "workbench"],
  functions: ["forms", "excel", "taskpane", "commands", "workbench"],
  excel: ["functions", "taskpane", "commands", "workbench"],
  taskpane: ["functions", "commands", "workbench"],
  commands: ["functions", "taskpane", "workbench"],
};
const zones = Object.entries(mayNotImport).flatMap(([target, froms]) =>
  froms.map((from) => ({ target: `./src/${target}`, from: `./src/${from}` })),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  ...officeAddins.configs.recommended.map((config) => ({
    ...config,
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
  })),
  {
    files: ["**/*.cjs", "**/*.mjs", "scripts/**"],
    languageOptions: { globals: { process: "readonly", console: "readonly", module: "writable", require: "readonly", __dirname: "readonly", Buffer: "readonly", URL: "readonly", setTimeout: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
