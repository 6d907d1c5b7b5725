import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Where the built workbench is served; `npm run e2e` sets it. */
export const workbenchUrl = process.env["WORKBENCH_URL"] ?? "http://localhost:3200/";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ARGUMENTS });
}

export interface Visit {
  readonly page: Page;
  /** Addresses outside the workbench's own origin that the page asked for. */
  readonly foreignRequests: readonly string[];
  /** Uncaught errors and messages on the console that are errors. */
  readonly errors: readonly string[];
}

/** Opens an address of the workbench and writes down what should not happen there. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 1400, height: 860 }, ...options });
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(workbenchUrl) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(new URL(address, workbenchUrl).href);
  return { page, foreignRequests, errors };
}
