/** A text in both languages of the interface. */
export interface Text {
  zh: string;
  en: string;
}
