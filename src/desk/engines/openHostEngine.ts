import { createHost } from "../../host";
import { finishOffice, installHost } from "../../host/browser";
import type { DeskEngine } from "../DeskEngine";

/** What this Excel says its own language is; in the pane another can be chosen. */
const OFFICE_LANGUAGE = "vi-VN";

/** The workbench: the production pane over Microsoft's library, answered by the embedded Excel. */
export async function openHostEngine(bytes: Uint8Array, name: string): Promise<DeskEngine> {
  const host = await createHost({ bytes, name });
  return {
    fileName: name,
    grid: host.grid,
    pane: {
      kind: "frame",
      lendExcel: (frame) => installHost(host, frame),
      lendOffice: (frame: Window & { Office?: object }) => finishOffice(host, frame, OFFICE_LANGUAGE),
    },
    save: () => host.save(),
  };
}
