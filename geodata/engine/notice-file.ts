/** Finds the text of the notice: it is not part of the project, so it may be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the named file, or of the first in the usual places; null where there is none. */
export function readNotice(root: string, named: string | null): string | null {
  const published = join(root, 'public/notice');
  const texts = existsSync(published)
    ? readdirSync(published)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const usual = [
    join(root, '../shared/document.txt'),
    ...texts.map((name) => join(published, name)),
  ];
  const candidates = named === null ? usual : [named];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : readFileSync(found, 'utf8');
}
