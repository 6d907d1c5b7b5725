import type { Clock } from "../app/ports/Clock";
import type { Language } from "../domain/LocalizedText";

/** Where a command reads the day and writes its words: the process's own, or a test's. */
export interface Terminal {
  readonly clock: Clock;
  /** A line of the result. */
  print(line: string): void;
  /** A line of progress or a note. */
  note(line: string): void;
}

/** What every command is told. */
export interface CommonOptions {
  readonly json: boolean;
  readonly language: Language;
}
