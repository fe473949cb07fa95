/** Plays the years on the map: by year or cumulative, by itself or step by step. */
import './playback-words';
import './playback.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import {
  beginPlayback,
  changePlayback,
  endPlayback,
  goToStep,
  stepPlayback,
} from '../../store/play';
import { PLAYBACK_STEPS, STEP_TIMES_MS } from '../../store/playback';
import { stepName } from './step-name';
import { Transport } from './Transport';
import { useCalm } from './use-calm';

export interface PlaybackProps {
  /** Features the years now shown find. */
  found: number;
  onClose(): void;
}

const isControlWithArrows = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || target instanceof HTMLInputElement;

export default function Playback({ found, onClose }: PlaybackProps) {
  const { t } = useTranslation();
  const playback = useAtlas((state) => state.playback);
  const calm = useCalm();
  const group = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (useAtlas.getState().playback === null) beginPlayback();
    group.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  // Changing the years elsewhere, or going back in the browser's history, ends the playback.
  const begun = useRef(false);
  useEffect(() => {
    if (playback) begun.current = true;
    else if (begun.current) onClose();
  }, [playback, onClose]);

  if (!playback) return null;
  const { cumulative, step, stepMs, running } = playback;
  const onKey = (event: KeyboardEvent) => {
    if (isControlWithArrows(event.target)) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      changePlayback({ running: false });
      stepPlayback(by);
    } else if (event.key === ' ' && event.target === group.current && !calm) {
      event.preventDefault();
      changePlayback({ running: !running });
    }
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys and the space bar step and play while it has the focus
    <fieldset className="playback" ref={group} tabIndex={0} onKeyDown={onKey}>
      <legend>{t('tools.play')}</legend>
      <div className="playback-row">
        <Transport calm={calm} />
        <div className="presets">
          {([false, true] as const).map((way) => (
            <button
              key={String(way)}
              type="button"
              aria-pressed={cumulative === way}
              onClick={() => changePlayback({ cumulative: way })}
            >
              {t(way ? 'year.byYear' : 'year.inYear')}
            </button>
          ))}
        </div>
      </div>
      <ol className="playback-steps" aria-label={t('playback.steps')}>
        {PLAYBACK_STEPS.map((choice, index) => (
          <li key={choice}>
            <button
              type="button"
              aria-current={index === step ? 'step' : undefined}
              onClick={() => goToStep(index)}
            >
              {choice === 'undated' ? t('year.undated') : choice}
            </button>
          </li>
        ))}
      </ol>
      {calm ? (
        <p className="hint">{t('playback.calm')}</p>
      ) : (
        <label className="playback-speed">
          {t('playback.speed')}
          <select
            value={stepMs}
            onChange={({ target }) => changePlayback({ stepMs: Number(target.value) })}
          >
            {STEP_TIMES_MS.map((ms) => (
              <option key={ms} value={ms}>
                {t('playback.seconds', { count: ms / 1000 })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="playback-said" role="status">
        {t('playback.said', { step: stepName(t, playback), count: found })}
      </p>
      <div className="playback-row">
        <button type="button" className="action" onClick={() => endPlayback('restore')}>
          {t('playback.restore')}
        </button>
        <button type="button" className="link" onClick={() => endPlayback('keep')}>
          {t('playback.keep')}
        </button>
      </div>
      <p className="hint">{t('playback.keys')}</p>
    </fieldset>
  );
}
