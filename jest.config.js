/** Tests run on the sources: Node strips the types, nothing is compiled and no module is mocked. */
export default {
  // Generous: a test waits for conditions, and says by itself what it waited for. A busy machine is no failure.
  testTimeout: 30_000,
  // What a suite imports is never forgotten where modules are of the new kind: a process that has had enough makes room for another.
  workerIdleMemoryLimit: "1GB",
  rootDir: import.meta.dirname,
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/\\.data/"],
  modulePathIgnorePatterns: ["/\\.data/"],
  extensionsToTreatAsEsm: [".ts"],
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json", "node"],
  transform: { "\\.ts$": "<rootDir>/packages/testkit/jest/transform.js" },
  testEnvironment: "node",
  injectGlobals: false,
  globalSetup: "<rootDir>/packages/testkit/jest/global-setup.js",
  globalTeardown: "<rootDir>/packages/testkit/jest/global-teardown.js",
};
