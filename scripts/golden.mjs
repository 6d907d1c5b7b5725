/** `npm run golden`: writes test/golden anew from the report cases; then read the diff. */
import { spawnSync } from "node:child_process";
import { root } from "./install.mjs";

const args = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "test/domain/report/golden"];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, UPDATE_GOLDEN: "1" } });
process.exitCode = status ?? 1;
