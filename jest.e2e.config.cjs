/** End-to-end tests: the built workbench in a real browser. `npm run test:e2e` builds it first. */
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  globalSetup: "<rootDir>/test/e2e/find-browser.ts",
  // A page and its test wait for each other half of the time.
  maxWorkers: 2,
};
