import type { EmbeddedHost } from "./createHost";
import { officeGlobals } from "./officeGlobals";

/**
 * Makes a page an add-in of the embedded host. Call it before Microsoft's library loads:
 * `installHost(host, window); await loadScript("excel-web-16.00.js"); finishOffice(host, window);`
 */
export function installHost(host: EmbeddedHost, page: object): void {
  Object.assign(page, { _richApiNativeBridge: host.bridge });
}

/** After the library loaded: adds to its bare `Office` what a real Excel's start-up would have. */
export function finishOffice(host: EmbeddedHost, page: { Office?: object }, displayLanguage?: string): void {
  // `Office.context` of the library is a getter without a setter: what is ours goes in front of it.
  page.Office = Object.create(page.Office ?? null, Object.getOwnPropertyDescriptors(officeGlobals(host, displayLanguage))) as object;
}
