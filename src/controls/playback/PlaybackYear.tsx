/** The year being played, in large type over its map, and the clock that plays it. */
import './playback-words';
import './playback.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { changePlayback, endPlayback, stepPlayback } from '../../store/play';
import { PLAYBACK_STEPS } from '../../store/playback';
import { stepName } from './step-name';
import { Transport } from './Transport';
import { useCalm } from './use-calm';

export default function PlaybackYear({ count }: { count: number }) {
  const { t } = useTranslation();
  const playback = useAtlas((state) => state.playback);
  const calm = useCalm();
  const running = playback?.running === true && !calm;
  const step = playback?.step ?? 0;
  const stepMs = playback?.stepMs ?? 0;

  useEffect(() => {
    if (!running) return;
    const last = step === PLAYBACK_STEPS.length - 1;
    // After the last step the playback pauses there; playing again starts at the first.
    const timer = setTimeout(
      () => (last ? changePlayback({ running: false }) : stepPlayback(1)),
      stepMs,
    );
    return () => clearTimeout(timer);
  }, [running, step, stepMs]);

  if (!playback) return null;
  return (
    <div className="playback-over">
      <p className="playback-year">{stepName(t, playback)}</p>
      <p className="playback-count">{t('clause.items', { count })}</p>
      <div className="playback-progress" aria-hidden="true">
        {PLAYBACK_STEPS.map((choice, index) => (
          <i key={choice} data-reached={index <= step} />
        ))}
      </div>
      <div className="playback-row">
        <Transport calm={calm} />
        <button
          type="button"
          className="close"
          aria-label={t('playback.restore')}
          title={t('playback.restore')}
          onClick={() => endPlayback('restore')}
        >
          ×
        </button>
      </div>
    </div>
  );
}
