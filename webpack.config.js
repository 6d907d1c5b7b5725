import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const officeLibrary = "node_modules/@microsoft/office-js/dist";
const officeCdn = "https://appsforoffice.microsoft.com";

/** Content-Security-Policy of a page: nothing leaves the machine, no script but ours and Microsoft's library. */
function contentPolicy(scripts, frames = "'none'") {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // Fluent's style engine inserts style elements; no nonce can be given in a static page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** Version and commit, shown in the pane so that a stale cached script can be recognised. */
function buildNumber() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  try {
    return `${version}+${execFileSync("git", ["rev-parse", "--short=8", "HEAD"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()}`;
  } catch {
    return version;
  }
}

/** The part of Microsoft's library that Excel loads; the other applications' files stay behind. */
function ownOfficeLibrary() {
  const others = ["access", "onenote", "outlook", "powerpoint", "project", "word", "html2canvas", "custom-functions"];
  return {
    from: officeLibrary,
    to: "office",
    globOptions: { ignore: ["**/*.debug.js", "**/*.d.ts", "**/outlook_strings.js", "**/office-vsdoc.js", ...others.map((name) => `**/${name}*`)] },
    info: { minimized: true },
  };
}

const pages = {
  /** What Excel loads: task pane and ribbon functions. */
  pane: ({ officeSource }) => {
    const own = officeSource === "self";
    const policy = contentPolicy(own ? ["'self'"] : ["'self'", officeCdn]);
    const officeScript = own ? "office/office.js" : `${officeCdn}/lib/1/hosted/office.js`;
    const html = (name) => officePage(name, { policy, officeScript });
    return {
      entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
      plugins: [
        html("taskpane"),
        html("commands"),
        new CopyPlugin({
          patterns: [
            { from: "src/taskpane/oldExcel.js", to: "oldExcel.js", info: { minimized: true } },
            { from: "assets/icons/*.png", to: "assets/icons/[name][ext]", noErrorOnMissing: true },
            ...(own ? [ownOfficeLibrary()] : []),
          ],
        }),
      ],
    };
  },
  /**
   * The page with the spreadsheet beside the pane, over Microsoft's library and the embedded host; and `gallery.html`, every
   * state of the pane with sample data. Never shipped.
   */
  workbench: () => {
    const desk = deskPage([
      { from: `${officeLibrary}/excel-web-16.00.debug.js`, to: "office/excel-web-16.00.debug.js", info: { minimized: true } },
      { from: "src/desk/lend*.js", to: "[name][ext]", info: { minimized: true } },
      { from: "src/taskpane/oldExcel.js", to: "oldExcel.js", info: { minimized: true } },
    ], { frames: "'self'" });
    return {
      entry: { ...desk.entry, taskpane: "./src/taskpane/index.tsx", gallery: "./src/desk/gallery/index.tsx" },
      plugins: [...desk.plugins, deskHtml("gallery", "'self'", "gallery.html"), officePage("taskpane", { policy: contentPolicy(["'self'"]), bridge: { before: "lendExcel.js", after: "lendOffice.js" }, officeScript: "office/excel-web-16.00.debug.js" })],
    };
  },
  /** The same page over .xlsx files alone, for people whose Excel is too old. */
  desk: () => deskPage([]),
  /** Every state of the pane with sample data, to look at. Never shipped. */
  gallery: () => ({ entry: { gallery: "./src/desk/gallery/index.tsx" }, plugins: [deskHtml("gallery", "'self'")] }),
};

/** A page that Office shows: `src/NAME/NAME.html` with the chunk of that name. `bridge` runs before and after Microsoft's library. */
function officePage(name, { policy, officeScript, bridge = null }) {
  return new HtmlPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    templateParameters: { policy, officeScript, bridge, build: encodeURIComponent(buildNumber()) },
  });
}

function deskHtml(chunk, frames, filename = "index.html") {
  return new HtmlPlugin({
    template: "src/desk/desk.html",
    filename,
    chunks: [chunk],
    scriptLoading: "defer",
    // The calculation engine is WebAssembly.
    templateParameters: { policy: contentPolicy(["'self'", "'wasm-unsafe-eval'"], frames) },
  });
}

function deskPage(copies, { frames = "'none'" } = {}) {
  const icon = { from: "assets/icons/mark-32.png", to: "assets/icons/mark-32.png", noErrorOnMissing: true };
  const samples = { from: "assets/samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true };
  return {
    entry: { desk: "./src/desk/index.tsx" },
    plugins: [
      deskHtml("desk", frames),
      new CopyPlugin({ patterns: [samples, icon, ...copies] }),
    ],
  };
}

/**
 * `page`: pane (when absent), workbench, desk or gallery; `office`: "self" for closed networks. Called by scripts/build-page.mjs.
 */
export default (env = {}, args = {}) => {
  const name = env.page ?? "pane";
  if (!Object.hasOwn(pages, name)) throw new Error(`Unknown page "${name}": ${Object.keys(pages).join(", ")}.`);
  if (env.office !== undefined && env.office !== "self") throw new Error(`Unknown office "${env.office}": self.`);
  const mode = args.mode ?? "production";
  const page = pages[name]({ officeSource: env.office ?? "cdn" });
  return {
    mode,
    context: root,
    entry: page.entry,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: path.join(root, "dist", name),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack"), name: `${name}-${mode}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: mode !== "production" } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        // `import url from "@ironcalc/wasm/wasm_bg.wasm"` gives an address.
        { test: /\.(wasm|xlsx|png|svg|woff2?|ttf|eot)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        BUILD_NUMBER: JSON.stringify(buildNumber()),
        PAGE: JSON.stringify(name),
      }),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css", chunkFilename: "[name].[contenthash:10].css" }),
      ...page.plugins,
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })], splitChunks: { chunks: "all" }, runtimeChunk: false },
    performance: false,
    stats: { preset: "errors-warnings" },
  };
};
