import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { Language, LocalizedText } from "../domain/LocalizedText";
import { translate } from "./messages/translate";
import type { MessageParams } from "./messages/translate";
import type { MessageKey } from "./messages/vi";

/** How components speak: messages by key, texts the domain already made in both languages, numbers and dates as people write them. */
export interface Texts {
  readonly language: Language;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly pick: (text: LocalizedText) => string;
  readonly number: (value: number) => string;
  /** `2021-06-30` as people write it. @example "30/6/2021" */
  readonly date: (iso: string) => string;
}

export function textsFor(language: Language): Texts {
  const numbers = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 2 });
  return {
    language,
    t: (key, params) => translate(language, key, params),
    pick: (text) => text[language],
    number: (value) => numbers.format(value),
    date: (iso) => {
      const [year = "", month = "", day = ""] = iso.split("-");
      return language === "vi" ? `${Number(day)}/${Number(month)}/${year}` : iso;
    },
  };
}

const TextsContext = createContext<Texts>(textsFor("vi"));

export function TextsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const texts = useMemo(() => textsFor(language), [language]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

export function useTexts(): Texts {
  return useContext(TextsContext);
}
