/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Pages in memory have globals that never come to an end when they are looked through.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // All cores: the longest suites wait for a spreadsheet engine, and there are several.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: {
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
    ],
  },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["node_modules/(?!hucre/)"],
};
