/** Splits a passage wherever a mark begins or ends, so that each piece can be shown with its marks. */
import type { Mark, MarkedSpan } from './marks';
import type { Passage } from './passage';

export interface Segment {
  text: string;
  /** Offset in the whole text, in UTF-16 units. */
  start: number;
  marks: readonly Mark[];
}

export function segmentsOf({ text, start }: Passage, spans: readonly MarkedSpan[]): Segment[] {
  const end = start + text.length;
  const own = spans.filter((span) => span.start < end && span.end > start);
  const bounds = own.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const cuts = [...new Set([start, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      text: text.slice(from - start, to - start),
      start: from,
      marks: own.filter((span) => span.start <= from && to <= span.end).map(({ mark }) => mark),
    };
  });
}
