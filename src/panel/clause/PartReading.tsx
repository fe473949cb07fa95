/** How each deadline of a part was read, those of its bracket first. */
import type { ClausePart } from '../../domain/contract/register';
import { DeadlineReading } from '../commitment/DeadlineReading';

export default function PartReading({ part }: { part: ClausePart }) {
  return part.deadlines.map((deadline) => (
    <dl key={`${deadline.scope} ${deadline.phrase}`} className="help-reading">
      <DeadlineReading deadline={deadline} />
    </dl>
  ));
}
