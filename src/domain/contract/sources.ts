/** sources.json and attributions.json: where the facts were read. */

export interface SourceRef {
  id: string;
  locator?: string;
}

export interface Source {
  id: string;
  titleZh?: string;
  titleEn: string;
  publisher: string;
  date?: string;
  url?: string;
  licence: string;
  attribution?: string;
}
