/** Texts to read as the notice: the notice itself if it is there, and one made from the register. */
import { fileURLToPath } from 'node:url';
import { readNotice } from '../geodata/engine/notice-file';
import type { Catalogue } from '../src/domain/catalogue';
import type { Clause } from '../src/domain/contract/register';

/** Null where there is none. */
export const noticeAtHand = (): string | null =>
  readNotice(fileURLToPath(new URL('../', import.meta.url)), null, process.env);

/** A text with the register's headings, citations and brackets and nothing else: no sentence of the notice. */
export function madeUpNotice(catalogue: Catalogue): string {
  const task = (clause: Clause, lead: string) => {
    const parts = clause.parts.map((part, index) => {
      const cited = [
        ...catalogue.features.flatMap(({ properties }) => properties.commitments),
        ...[...clause.documents, ...clause.targets].map((one) => ({ ...one, clause: clause.id })),
      ].filter((one) => one.clause === clause.id && one.part === index + 1);
      const lines = cited.map(({ citation, deadline }) => {
        const words = citation.map((fragment) => fragment.text).join('某某');
        return deadline.scope === 'sentence' && !words.includes(deadline.phrase)
          ? `${words}某某${deadline.phrase}。`
          : `${words}。`;
      });
      return `${lines.join('')}(${part.bracket})`;
    });
    return `${lead}${parts.join('\n\n')}`;
  };
  const section = (chapter: string, id: string | null) =>
    catalogue.clauses.filter((one) => one.chapter === chapter && one.section === id);
  return catalogue.notice.chapters
    .flatMap(({ id, headingZh, sections }) => [
      `${id}、${headingZh}`,
      ...section(id, null).map((clause) =>
        task(clause, `${clause.id.slice(id.length)}${clause.headingZh}\n`),
      ),
      ...sections.flatMap((one) => [
        `(${one.id})${one.headingZh}`,
        ...section(id, one.id).map((clause) => task(clause, `${clause.id}.${clause.headingZh}。`)),
      ]),
    ])
    .join('\n');
}
