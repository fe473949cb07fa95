/** A question mark beside a term that opens its explanation. The texts load with the first press. */
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../parts/lazy-part';
import type { HelpTopic } from './topics';
import './help.css';

const HelpText = lazyPart(() => import('./HelpText'));

/** Between button and popover, and between popover and the window's edge, CSS pixels. */
const GAP_PX = 8;

export interface HelpButtonProps {
  /** What is explained, as the page calls it. */
  what: string;
  /** A general text; absent where the children are the whole answer. */
  topic?: HelpTopic;
  /** Further texts, each under the name of what it explains. */
  also?: readonly { topic: HelpTopic; what: string }[];
  /** On the button instead of the question mark. */
  label?: string;
  /** What is particular to this place, before the general text. */
  children?: ReactNode;
}

/** Beside the button: below it, or above where there is more room above. */
function placeBeside(popover: HTMLElement, button: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom > top;
  const widthPx = Math.min(innerWidth - 2 * GAP_PX, popover.offsetWidth);
  const place = {
    '--left': `${Math.max(GAP_PX, Math.min(left, innerWidth - widthPx - GAP_PX))}px`,
    '--top': below ? `${bottom + GAP_PX}px` : 'auto',
    '--bottom': below ? 'auto' : `${innerHeight - top + GAP_PX}px`,
    '--room': `${(below ? innerHeight - bottom : top) - 2 * GAP_PX}px`,
  };
  for (const [name, value] of Object.entries(place)) popover.style.setProperty(name, value);
}

export function HelpButton({ what, topic, also = [], label, children }: HelpButtonProps) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const toggled = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    if (newState !== 'open' || !button.current) return;
    placeBeside(currentTarget, button.current);
    // Closing a popover returns the focus to its button.
    currentTarget.focus();
  };

  return (
    <span className="help">
      <button
        ref={button}
        type="button"
        className={label ? 'help-words' : 'help-mark'}
        aria-label={label ? undefined : t('help.about', { what })}
        popoverTarget={id}
      >
        {label ?? <span aria-hidden="true">?</span>}
      </button>
      <div
        id={id}
        className="help-popover"
        popover="auto"
        role="dialog"
        aria-label={t('help.about', { what })}
        tabIndex={-1}
        onToggle={toggled}
      >
        {open && (
          <>
            <div className="help-bar">
              <b>{what}</b>
              <button
                type="button"
                className="close"
                aria-label={t('help.close')}
                popoverTarget={id}
                popoverTargetAction="hide"
              >
                ×
              </button>
            </div>
            {children}
            {topic && <HelpText topic={topic} />}
            {also.map((more) => (
              <section key={more.topic} className="help-also">
                <b>{more.what}</b>
                <HelpText topic={more.topic} />
              </section>
            ))}
          </>
        )}
      </div>
    </span>
  );
}
