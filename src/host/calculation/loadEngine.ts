import init, { initSync, Model } from "@ironcalc/wasm";

let ready: Promise<void> | null = null;

/**
 * Loads the calculation engine once. In the browser its WebAssembly file is fetched from beside the bundle; Node hands
 * its bytes over.
 */
export function loadEngine(bytes?: BufferSource): Promise<void> {
  ready ??= bytes ? Promise.resolve(void initSync({ module: bytes })) : init().then(() => undefined);
  return ready;
}

/** An empty engine: US grammar, one sheet. */
export function newEngine(): Model {
  const engine = new Model("workbook", "en", "UTC", "en");
  engine.pauseEvaluation();
  return engine;
}

export type Engine = Model;
