import type { Language } from "../domain/LocalizedText";

const KEY = "chi-tieu.language";

/** The language chosen last; else that of Office (DESIGN §5). Web views may refuse the storage: then it is chosen anew each time. */
export function rememberedLanguage(officeLanguage: string | null): Language {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === "vi" || stored === "en") return stored;
  } catch {
    // storage refused
  }
  return officeLanguage === null || officeLanguage.toLowerCase().startsWith("vi") ? "vi" : "en";
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // storage refused
  }
}
