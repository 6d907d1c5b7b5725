import { HostError } from "./HostError";
import type { Progress } from "./ports/Progress";

/** The safe point between two phases: throws `HostError` "cancelled" when the user asked to stop. */
export function stopIfAborted(progress: Progress): void {
  if (progress.signal.aborted) throw new HostError("cancelled", true);
}
