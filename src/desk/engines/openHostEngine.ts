import { createHost } from "../../host";
import { installHost } from "../../host/browser";
import type { DeskEngine } from "../DeskEngine";

/** The workbench: the production pane over Microsoft's library, answered by the embedded Excel. */
export async function openHostEngine(bytes: Uint8Array, name: string): Promise<DeskEngine> {
  const host = await createHost({ bytes, name });
  return {
    fileName: name,
    grid: host.grid,
    pane: { kind: "frame", connect: (frame) => installHost(host, frame) },
    save: () => host.save(),
  };
}
