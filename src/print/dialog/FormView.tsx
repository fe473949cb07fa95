/** The form of a print: what, where, how large, and what stands around the map. */
import { ContentFields } from './fields/ContentFields';
import type { FieldsProps } from './fields/props';
import { SizeFields } from './fields/SizeFields';
import { SubjectFields } from './fields/SubjectFields';
import { WordsFields } from './fields/WordsFields';

export function FormView(props: FieldsProps) {
  return (
    <>
      <SubjectFields {...props} />
      <SizeFields {...props} />
      <ContentFields {...props} />
      <WordsFields {...props} />
    </>
  );
}
