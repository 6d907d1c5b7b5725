/** One message in both languages of the product. Vietnamese comes first; English is complete too. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof LocalizedText;
