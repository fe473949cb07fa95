/** sources.json and attributions.json: the sources of the facts. */

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
