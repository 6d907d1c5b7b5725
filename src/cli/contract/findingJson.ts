import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/LocalizedText";

export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly at: string | null;
  readonly message: string;
  readonly advice: string;
}

export function findingJson({ code, severity, at, message, advice }: Finding, language: Language): FindingJson {
  return { code, severity, at, message: message[language], advice: advice[language] };
}
