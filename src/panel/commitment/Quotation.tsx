/** The notice's own words: a citation with verb and name marked, and a closing bracket. */
import { anyOf } from '../../domain/alternation';
import type { CitationFragment, ClausePart } from '../../domain/contract/register';
import { EDITION } from '../../domain/edition';

/** Fragments in the order of the notice, joined by ellipses; Chinese in both languages of the interface. */
export function Citation({ fragments }: { fragments: readonly CitationFragment[] }) {
  return (
    <blockquote className="citation" lang="zh-CN">
      {fragments.map((fragment, index) => {
        const Mark = fragment.role === 'verb' || fragment.role === 'deadline' ? 'mark' : 'span';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: fragments never move, and may repeat
          <span key={index}>
            {index > 0 && <span className="elided"> … </span>}
            {fragment.role === 'name' ? (
              <strong className="citation-name">{fragment.text}</strong>
            ) : (
              <Mark className={`citation-${fragment.role}`}>{fragment.text}</Mark>
            )}
          </span>
        );
      })}
    </blockquote>
  );
}

/** Cuts `text` at the given phrases, so that each can be marked. Where two overlap, the longer is taken. */
function cut(text: string, phrases: readonly string[]): { text: string; marked: boolean }[] {
  return text
    .split(new RegExp(`(${anyOf(phrases.filter((phrase) => phrase !== ''))})`))
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The closing bracket exactly as the notice writes it, its deadlines marked. */
export function Bracket({ part }: { part: ClausePart }) {
  const phrases = part.deadlines
    .filter(({ scope }) => scope !== 'sentence')
    .map(({ phrase }) => phrase);
  return (
    <p className="bracket" lang="zh-CN">
      (
      {cut(part.bracket, [...phrases, ...Object.values(EDITION.roles)]).map((piece, index) =>
        piece.marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move, and may repeat
          <b key={index}>{piece.text}</b>
        ) : (
          piece.text
        ),
      )}
      )
    </p>
  );
}
