/** Jest runs the TypeScript through swc; types are checked by `npm run types`. */
const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
        module: { type: "commonjs" },
      },
    ],
  },
};

const inBrowser = "/test/browser/";

module.exports = {
  // Of two cores Jest would leave one idle.
  maxWorkers: "100%",
  // A machine that is busy with other things is no fault of the code.
  testTimeout: 20_000,
  projects: [
    {
      ...common,
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", inBrowser],
    },
    {
      ...common,
      testMatch: [`**${inBrowser}*.test.ts`],
      globalSetup: `<rootDir>${inBrowser}startWorkbench.ts`,
      globalTeardown: `<rootDir>${inBrowser}stopWorkbench.ts`,
    },
  ],
};
