import type { EmbeddedHost } from "./createHost";

/** What an embedded host supplies of `Office` besides Microsoft's library, whose own start-up needs a real Excel. */
export interface OfficeGlobals {
  readonly onReady: (callback?: (info: { host: string; platform: string }) => unknown) => Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(set: string, version?: string): boolean };
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: string;
    readonly platform: string;
  };
  readonly HostType: { readonly Excel: string };
  readonly PlatformType: { readonly OfficeOnline: string; readonly PC: string; readonly Mac: string };
  readonly actions: { associate(id: string, action: unknown): void };
  readonly addin: { showAsTaskpane(): Promise<void>; hide(): Promise<void> };
}

const INFO = { host: "Excel", platform: "OfficeOnline" } as const;

export function officeGlobals(host: EmbeddedHost, displayLanguage = "vi-VN"): OfficeGlobals {
  return {
    onReady: async (callback) => {
      await callback?.(INFO);
      return INFO;
    },
    context: {
      requirements: { isSetSupported: (set, version = "1.1") => isSetSupported(host.controls.excelApiVersion, set, version) },
      diagnostics: { host: INFO.host, platform: INFO.platform, version: "16.0.0.0" },
      displayLanguage,
      contentLanguage: displayLanguage,
      host: INFO.host,
      platform: INFO.platform,
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    actions: { associate: () => undefined },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
}

const OTHER_SETS: Readonly<Record<string, string>> = { richapiruntime: "1.1", ribbonapi: "1.1", sharedruntime: "1.1", dialogapi: "1.2", delayforcelledit: "1.1" };

function isSetSupported(excelApi: string, set: string, version: string): boolean {
  const admitted = set.toLowerCase() === "excelapi" ? excelApi : OTHER_SETS[set.toLowerCase()];
  if (!admitted) return false;
  const [major = 0, minor = 0] = admitted.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
