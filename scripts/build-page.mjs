/** Builds one page with webpack into dist/. */
import webpack from "webpack";
import configure from "../webpack.config.js";

/**
 * @param {"pane" | "workbench" | "desk" | "gallery"} page
 * @param {{office?: "self", mode?: "production" | "development"}} [options]
 * @returns {Promise<boolean>} whether it was built; what is wrong goes to stderr
 */
export async function buildPage(page, { office, mode } = {}) {
  const compiler = webpack(configure({ page, office }, { mode }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error === null ? resolve(result) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  return !stats.hasErrors();
}
