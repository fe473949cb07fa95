/** Finds the text of the notice, which is not part of the project and may be absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Names the file, where the command line does not; relative paths start from the project's folder. */
export const NOTICE_VARIABLE = 'ATLAS_NOTICE';

/**
 * The text of the named file; where none is named, of the one that the environment names if it is there, or of
 * the one that the site publishes. Null if there is none.
 *
 * @param other the folder of an edition other than the default one; its notice may lie in it, and nowhere else
 */
export function readNotice(
  root: string,
  named: string | null,
  env: Readonly<Record<string, string | undefined>>,
  other: string | null = null,
): string | null {
  const standing = env[NOTICE_VARIABLE];
  const usual =
    other === null
      ? [...(standing ? [resolve(root, standing)] : []), join(root, 'public/notice/notice.txt')]
      : [join(other, 'notice.txt')];
  const candidates = named === null ? usual : [named];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : readFileSync(found, 'utf8');
}
