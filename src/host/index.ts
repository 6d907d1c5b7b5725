/**
 * An Excel of our own, for development, demonstration and tests (DESIGN D7): Microsoft's library talks to it over
 * `host.bridge`, a spreadsheet view over `host.grid`, a test over `host.controls`. Never part of the add-in; the file edition draws and calculates with it (ADR 15).
 *
 * Node:    const { Excel, Office, host } = await loadOffice({ bytes, name });          // test/support/loadOffice.ts
 * Browser: const host = await createHost({ bytes, name }); installHost(host, window);  // src/host/browser.ts, before excel-web-16.00.js loads
 */
export { createHost } from "./createHost";
export type { EmbeddedHost, HostOptions } from "./createHost";
export type { HostControls, Fault } from "./HostControls";
export type { GridApi, GridCell, GridChange, GridLink, GridSheet, GridSheetState, GridStyle, GridBar } from "./grid/GridApi";
export type { FormulaUse } from "./formula/formulaUses";
export { disallowedFunctions, ALLOWED_FUNCTIONS } from "./formula/disallowedFunctions";
