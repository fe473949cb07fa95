/** notice.json: number, title and headings of the notice. */
import type { Text } from './text';

export interface Heading {
  id: string;
  headingZh: string;
  headingEn: string;
}

export interface Notice {
  number: string;
  titleZh: string;
  titleEn: string;
  issuerZh: string;
  issuerEn: string;
  date: string;
  published: string;
  publisherZh: string;
  chapters: (Heading & { sections: Heading[] })[];
  requirements: (Heading & { summary: Text })[];
}
