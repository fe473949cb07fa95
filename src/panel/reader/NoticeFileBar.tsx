/** Opens, replaces and removes the notice's file, and tells what is wrong with it. */
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../store/use-catalogue';
import { useLanguage } from '../../store/use-language';
import { MissingList } from './MissingList';
import type { NoticeProblem, NoticeState } from './use-notice';

function Problem({ problem }: { problem: NoticeProblem }) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  return (
    <div className="reader-problem" role="alert">
      <p className="file-problem">{t(`reader.problem.${problem.kind}`, { ...problem })}</p>
      {problem.kind === 'not-the-notice' && (
        <details>
          <summary>
            {t('reader.lacks', {
              found: problem.reading.clauses.size,
              count: catalogue.clauses.length,
            })}
          </summary>
          <MissingList reading={problem.reading} />
        </details>
      )}
    </div>
  );
}

export function NoticeFileBar({
  notice: { asked, open, problem, reading, choose, remove },
}: {
  notice: NoticeState;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const missing = open ? open.reading.missing.citations.length : 0;
  const whole =
    missing === 0 &&
    open?.reading.missing.headings.length === 0 &&
    open.reading.missing.headedOtherwise.length === 0;
  return (
    <section className="reader-file" aria-labelledby="reader-file-title">
      <h2 id="reader-file-title">{t('reader.text')}</h2>
      <p role="status" data-open={open?.origin ?? 'none'}>
        {open
          ? t(`reader.open.${open.origin}`, {
              file: open.file.name,
              found: open.reading.sought - missing,
              sought: open.reading.sought,
            })
          : asked && t('reader.noText')}
        {reading !== null && <b> {t('reader.reading', { file: reading })}</b>}
      </p>
      {open?.file.remarks?.map((remark) => (
        <p key={remark} className="hint" data-remark={remark}>
          {t(`reader.remark.${remark}`)}
        </p>
      ))}
      {open && !whole && (
        <details>
          <summary>{t('reader.amiss')}</summary>
          <MissingList reading={open.reading} />
        </details>
      )}
      <p className="reader-actions">
        <label className="file">
          <input
            type="file"
            className="unseen"
            // Refused formats can be chosen too: the message then says how to convert them.
            accept=".docx,.txt,.html,.htm,.doc,.wps,.rtf,.pdf,.ofd,text/plain,text/html"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void choose(file);
              // Without this, choosing the same file again after mending it would fire no event.
              target.value = '';
            }}
          />
          <span className="action">{t(open ? 'reader.replace' : 'reader.choose')}</span>
        </label>
        {open?.origin === 'own' && (
          <button type="button" className="action" onClick={() => void remove()}>
            {t('reader.remove')}
          </button>
        )}
      </p>
      <p className="hint">
        {t('reader.private')} {language === 'en' && t('reader.chineseOnly')}
      </p>
      {problem && <Problem problem={problem} />}
    </section>
  );
}
