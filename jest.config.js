/** Jest runs the TypeScript through swc; types are checked by `npm run types`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Of two cores Jest would leave one idle.
  maxWorkers: "100%",
  // A machine that is busy with other things is no fault of the code.
  testTimeout: 20_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
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
