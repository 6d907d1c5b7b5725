/** What the bundler puts in: constants and the addresses of binary assets. */

/** Version and commit of the build, `0.1.0+1a2b3c4d`. */
declare const BUILD_NUMBER: string;

/** Which page is built: inside Excel, the workbench over the embedded host, or the file edition. */
declare const PAGE: "pane" | "workbench" | "desk" | "gallery";

declare module "*.wasm" {
  const url: string;
  export default url;
}


declare module "*.xlsx" {
  const url: string;
  export default url;
}

declare module "*.css";
