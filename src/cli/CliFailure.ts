import type { Language, LocalizedText } from "../domain/LocalizedText";

/** What could not be done, in words; `exitCode` 1: the work could not be done, 2: wrong usage. */
export class CliFailure extends Error {
  override readonly name = "CliFailure";

  constructor(
    readonly code: string,
    readonly exitCode: 1 | 2,
    readonly text: { readonly message: LocalizedText; readonly hint: LocalizedText },
    cause?: unknown,
  ) {
    super(text.message.en, { cause });
  }

  toJson(language: Language): { readonly error: { readonly code: string; readonly message: string; readonly hint: string } } {
    return { error: { code: this.code, message: this.text.message[language], hint: this.text.hint[language] } };
  }
}
