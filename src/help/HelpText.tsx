/** The general text of a topic: what it is, each of its values, and how it is decided. */
import { useTranslation } from 'react-i18next';
import { NOTICE_WORDS } from './notice-words';
import type { HelpTopic } from './topics';
import './words';

interface Item {
  term: string;
  text: string;
}

export default function HelpText({ topic }: { topic: HelpTopic }) {
  const { t } = useTranslation();
  const items = t(`help.${topic}.items`, { returnObjects: true }) as Item[];
  const notes = t(`help.${topic}.notes`, { returnObjects: true }) as string[];
  const words = NOTICE_WORDS[topic] ?? [];
  return (
    <div className="help-text" data-topic={topic}>
      <p>{t(`help.${topic}.intro`)}</p>
      <dl>
        {items.map(({ term, text }, index) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {text}
              {words[index] && (
                <>
                  {' '}
                  <span className="help-verbs" lang="zh-CN">
                    {words[index]}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
