/** Files and the browser's printer, with progress and a way to stop. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../domain/typed';
import { composeJob } from '../compose-job';
import type { Composed, Progress } from '../compose-result';
import type { PrintJob } from '../job';
import { printInBrowser } from './browser-print';
import type { Loaded } from './load-print-data';
import { outputFailureWords } from './output-failure';
import { type OutputFormat, outputFiles } from './outputs';

interface OutputsProps {
  job: PrintJob | null;
  /** Composed of this very job, and so checked; null before. */
  composed: Composed | null;
  /** Takes a series that was composed because it was asked for; null where the job is none. */
  onSeries: ((composed: Composed) => void) | null;
  loaded: Loaded;
  saveBlob(name: string, content: Blob): void;
}

type Doing =
  | { kind: 'nothing' }
  | { kind: 'composing'; progress: Progress | null }
  | { kind: 'writing' }
  | { kind: 'written'; name: string }
  | { kind: 'failed'; message: string };

export function Outputs({ job, composed, onSeries, loaded, saveBlob }: OutputsProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const [dpi, setDpi] = useState('300');
  const stop = useRef<AbortController | null>(null);
  const busy = doing.kind === 'composing' || doing.kind === 'writing';
  const resolution = typedNumber(dpi);
  const goodDpi = resolution >= 50 && resolution <= 1200;

  /** One thing at a time, which can be stopped; `work` returns what is said at its end. */
  const run = async (start: Doing, work: (signal: AbortSignal) => Promise<Doing>) => {
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setDoing(start);
    // The words are seen before the work begins.
    await new Promise((done) => setTimeout(done, 20));
    try {
      setDoing(await work(signal));
    } catch (error) {
      setDoing(
        signal.aborted
          ? { kind: 'nothing' }
          : { kind: 'failed', message: outputFailureWords(t, error) },
      );
    }
  };
  const compose = () =>
    run({ kind: 'composing', progress: null }, async (signal) => {
      if (!job || !onSeries) return { kind: 'nothing' };
      const result = await composeJob(job, loaded.data, t, {
        signal,
        onProgress: (progress) => setDoing({ kind: 'composing', progress }),
      });
      // Stopped while the last sheet was made: the whole series is not wanted either.
      signal.throwIfAborted();
      if ('refusal' in result) return { kind: 'failed', message: result.refusal.message };
      onSeries(result);
      return { kind: 'nothing' };
    });
  const save = (format: OutputFormat) =>
    run({ kind: 'writing' }, async (signal) => {
      if (!composed) return { kind: 'nothing' };
      const { document } = composed;
      const files = await outputFiles(document, format, resolution, loaded.fonts, signal, t);
      for (const { name, content } of files) saveBlob(name, content);
      return { kind: 'written', name: files.map(({ name }) => name).join('\n') };
    });
  const print = () =>
    run({ kind: 'writing' }, async () => {
      if (!composed) return { kind: 'nothing' };
      await printInBrowser(composed.document, loaded.fonts.typesetter);
      return { kind: 'nothing' };
    });
  const canWrite = composed !== null && !busy;

  return (
    <section className="print-outputs" aria-label={t('print.outputs')}>
      {onSeries && !composed && (
        <button
          type="button"
          className="primary"
          disabled={!job || busy}
          onClick={() => void compose()}
        >
          {t('print.makeSeries')}
        </button>
      )}
      <div className="print-buttons">
        <button
          type="button"
          className="primary"
          disabled={!canWrite}
          onClick={() => void save('pdf')}
        >
          {t('print.pdf')}
        </button>
        <button type="button" disabled={!canWrite} onClick={() => void print()}>
          {t('print.browserPrint')}
        </button>
        <button type="button" disabled={!canWrite} onClick={() => void save('svg')}>
          {t('print.svg')}
        </button>
        <button type="button" disabled={!canWrite || !goodDpi} onClick={() => void save('png')}>
          {t('print.png')}
        </button>
        <label>
          <span>{t('print.dpi')}</span>
          <input
            inputMode="numeric"
            value={dpi}
            aria-invalid={!goodDpi}
            onChange={(event) => setDpi(event.target.value)}
          />
        </label>
      </div>
      {busy && (
        <div className="print-progress">
          {doing.kind === 'composing' && doing.progress ? (
            <progress
              max={doing.progress.total}
              value={doing.progress.done}
              aria-label={t('print.outputs')}
            />
          ) : (
            <progress aria-label={t('print.outputs')} />
          )}
          <button type="button" onClick={() => stop.current?.abort()}>
            {t('print.cancel')}
          </button>
        </div>
      )}
      <p role="status">
        {doing.kind === 'composing' &&
          (doing.progress ? t('print.progress', { ...doing.progress }) : t('print.composing'))}
        {doing.kind === 'writing' && t('print.writing')}
        {doing.kind === 'written' && t('print.written', { name: doing.name })}
      </p>
      {doing.kind === 'failed' && (
        <p role="alert" className="print-problem">
          {t('print.failed', { message: doing.message })}
        </p>
      )}
    </section>
  );
}
