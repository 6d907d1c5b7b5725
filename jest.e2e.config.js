import unit from "./jest.config.js";

/**
 * Browser tests: Chromium (`CHROMIUM_PATH`) drives the built workbench at `WORKBENCH_URL`; `npm run e2e` sets both.
 *
 * @type {import("jest").Config}
 */
export default { ...unit, testPathIgnorePatterns: [], testMatch: ["<rootDir>/test/e2e/**/*.test.ts?(x)"], testTimeout: 120_000, maxWorkers: 1 };
