/** Finds the text of the notice, which is not part of the project and may be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Places where the text of the default edition's notice is searched. */
function usualPlaces(root: string): string[] {
  const published = join(root, 'public/notice');
  const texts = existsSync(published)
    ? readdirSync(published)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  return [join(root, '../shared/document.txt'), ...texts.map((name) => join(published, name))];
}

/**
 * The text of the named file, or of the first one found in the usual places; null if there is none.
 *
 * @param other the folder of an edition other than the default one; its notice may lie in it
 */
export function readNotice(
  root: string,
  named: string | null,
  other: string | null = null,
): string | null {
  const usual = other === null ? usualPlaces(root) : [join(other, 'notice.txt')];
  const candidates = named === null ? usual : [named];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : readFileSync(found, 'utf8');
}
