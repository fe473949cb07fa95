/** One conflict: its object, the verdict, and its two sides beside each other. */
import { useTranslation } from 'react-i18next';
import type { Conflict, Side } from '../../domain/ledger/conflicts';
import { Mixed } from '../../i18n/Mixed';
import { useAtlas } from '../../store/atlas-store';
import type { ConflictWords } from '../../words/conflicts';
import { Citation } from '../commitment/Quotation';
import { useChoose } from '../use-choose';

export interface ConflictCardProps {
  conflict: Conflict;
  dimmed: boolean;
  words: ConflictWords;
}

export function ConflictCard({ conflict, dimmed, words }: ConflictCardProps) {
  const { t } = useTranslation();
  const hover = useAtlas((state) => state.hover);
  const selection = useAtlas((state) => state.selection);
  const { chooseClause, chooseFeature } = useChoose();
  const isSelected = ({ clause, feature }: Side): boolean =>
    (selection.kind === 'clause' && selection.id === clause.id) ||
    (selection.kind === 'feature' && selection.id === feature?.properties.id);

  const name = (side: Side) => {
    const id = side.feature?.properties.id;
    return id === undefined ? (
      words.object(side)
    ) : (
      <button
        type="button"
        className="link"
        data-feature={id}
        onClick={() => chooseFeature(id)}
        onMouseEnter={() => hover(id)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(id)}
        onBlur={() => hover(null)}
      >
        {words.object(side)}
      </button>
    );
  };
  const [first, second] = conflict.sides;
  const oneObject = words.object(first) === words.object(second);

  return (
    <article
      className="conflict"
      data-verdict={conflict.verdict}
      data-dimmed={dimmed}
      data-selected={conflict.sides.some(isSelected)}
    >
      <h2>
        <span className="tag">{words.verdict(conflict)}</span>
        {name(first)}
        {!oneObject && (
          <>
            <span className="versus">{words.relation(conflict)}</span>
            {name(second)}
          </>
        )}
        {dimmed && <small className="tag">{t('summary.unmatched')}</small>}
      </h2>
      <p className="why-conflict">
        <Mixed>{words.why(conflict)}</Mixed>
      </p>
      <div className="sides">
        {conflict.sides.map((side) => (
          <section
            key={`${side.clause.id} ${side.part} ${side.deadline.phrase} ${words.object(side)}`}
          >
            <h3>
              <button
                type="button"
                className="clause-link"
                onClick={() => chooseClause(side.clause.id)}
              >
                <span className="clause-number">
                  <Mixed>{words.task(side)}</Mixed>
                </span>{' '}
                {words.heading(side)}
              </button>
            </h3>
            {side.citations.map((fragments) => (
              <Citation key={fragments.map(({ text }) => text).join(' ')} fragments={fragments} />
            ))}
            <dl className="facts">
              <div>
                <dt>{t('ledger.side.asked')}</dt>
                <dd>{words.asked(side)}</dd>
              </div>
              <div>
                <dt>{t('feature.deadline')}</dt>
                <dd>
                  <b>
                    <Mixed>{words.deadline(side)}</Mixed>
                  </b>
                </dd>
              </div>
              <div>
                <dt>{t('feature.lead')}</dt>
                <dd>{words.lead(side)}</dd>
              </div>
            </dl>
          </section>
        ))}
      </div>
    </article>
  );
}
