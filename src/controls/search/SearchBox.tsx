import type { Catalogue } from '../../domain/catalogue';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/search.en.json';
import zh from '../../i18n/parts/search.zh.json';

addWords({ zh, en });

export interface SearchBoxProps {
  catalogue: Catalogue;
}

export default function SearchBox(_: SearchBoxProps) {
  return null;
}
