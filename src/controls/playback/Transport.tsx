/** Back, play or pause, forward. */
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../../store/atlas-store';
import { changePlayback, stepPlayback } from '../../store/play';

export function Transport({ calm }: { calm: boolean }) {
  const { t } = useTranslation();
  const running = useAtlas((state) => state.playback?.running ?? false);
  const step = (by: number) => {
    changePlayback({ running: false });
    stepPlayback(by);
  };
  return (
    <div className="transport">
      <button type="button" aria-label={t('playback.back')} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      {!calm && (
        <button
          type="button"
          data-first
          className="transport-play"
          onClick={() => changePlayback({ running: !running })}
        >
          {t(running ? 'playback.pause' : 'playback.play')}
        </button>
      )}
      <button
        type="button"
        data-first={calm ? true : undefined}
        aria-label={t('playback.forward')}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
