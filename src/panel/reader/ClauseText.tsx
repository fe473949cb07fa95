/** The notice's text of a task, with everything that the register records of it marked. */
import { useMemo } from 'react';
import { hasPart } from '../../domain/decision';
import type { Passage } from '../../domain/notice-text/passage';
import type { ReadClause } from '../../domain/notice-text/reading';
import { segmentsOf } from '../../domain/notice-text/segments';
import { useLanguage } from '../../store/use-language';
import type { ReaderClauseProps } from './clause-props';
import { TextSegment } from './TextSegment';

export function ClauseText(props: ReaderClauseProps & { read: ReadClause }) {
  const { clause, decision, read } = props;
  const language = useLanguage();
  const parts = useMemo(() => {
    const cut = (passage: Passage) => ({
      start: passage.start,
      segments: segmentsOf(passage, read.spans),
    });
    const heading = cut(read.heading);
    // In Chinese the heading is shown above already, so it is left out here unless it contains a mark.
    const repeated = language === 'zh' && heading.segments.every(({ marks }) => marks.length === 0);
    return read.parts.map(({ paragraphs }, index) => ({
      paragraphs: [...(index > 0 || repeated ? [] : [heading]), ...paragraphs.map(cut)],
    }));
  }, [read, language]);

  return (
    <div className="reader-text" lang="zh-CN">
      {parts.map(({ paragraphs }, index) => (
        <div
          key={paragraphs[0]?.start}
          className="reader-part"
          data-covered={hasPart(decision, clause, index + 1)}
        >
          {paragraphs.map(({ start, segments }) => (
            <p
              key={start}
              className={start === read.heading.start ? 'reader-own-heading' : undefined}
            >
              {segments.map((segment) => (
                <TextSegment key={segment.start} {...props} segment={segment} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
