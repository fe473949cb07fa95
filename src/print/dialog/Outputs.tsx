/** Files and the browser's printer, with progress and a way to stop. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composeJob } from '../compose-job';
import type { Composed, Progress } from '../compose-result';
import type { PrintJob } from '../job';
import { printInBrowser } from './browser-print';
import type { Loaded } from './load-print-data';
import { type OutputFormat, outputFiles } from './outputs';

interface OutputsProps {
  job: PrintJob | null;
  /** What the preview shows, where it is of this job. */
  composed: Composed | null;
  loaded: Loaded;
  saveBlob(name: string, content: Blob): void;
}

type Doing =
  | { kind: 'nothing' }
  | { kind: 'composing'; progress: Progress | null }
  | { kind: 'writing' }
  | { kind: 'written'; name: string }
  | { kind: 'failed'; message: string };

export function Outputs({ job, composed, loaded, saveBlob }: OutputsProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const [dpi, setDpi] = useState('300');
  const stop = useRef<AbortController | null>(null);
  const busy = doing.kind === 'composing' || doing.kind === 'writing';
  const resolution = Number(dpi);
  const goodDpi = resolution >= 50 && resolution <= 1200;

  const make = async (hand: (made: Composed, signal: AbortSignal) => Promise<string>) => {
    if (!job) return;
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    try {
      let made = composed;
      if (!made) {
        setDoing({ kind: 'composing', progress: null });
        const result = await composeJob(job, loaded.data, t, {
          signal,
          onProgress: (progress) => setDoing({ kind: 'composing', progress }),
        });
        if ('refusal' in result) throw new Error(result.refusal.message);
        made = result;
      }
      setDoing({ kind: 'writing' });
      // The words are seen before the work begins.
      await new Promise((done) => setTimeout(done, 20));
      setDoing({ kind: 'written', name: await hand(made, signal) });
    } catch (error) {
      setDoing(
        signal.aborted
          ? { kind: 'nothing' }
          : { kind: 'failed', message: error instanceof Error ? error.message : String(error) },
      );
    }
  };
  const save = (format: OutputFormat) =>
    make(async ({ document }, signal) => {
      const files = await outputFiles(document, format, resolution, loaded.fonts, signal);
      for (const { name, content } of files) saveBlob(name, content);
      return files.map(({ name }) => name).join('\n');
    });
  const print = () =>
    make(async ({ document }) => {
      await printInBrowser(document, loaded.fonts.typesetter);
      return document.title;
    });

  return (
    <section className="print-outputs" aria-label={t('print.outputs')}>
      <div className="print-buttons">
        <button
          type="button"
          className="primary"
          disabled={!job || busy}
          onClick={() => void save('pdf')}
        >
          {t('print.pdf')}
        </button>
        <button type="button" disabled={!job || busy} onClick={() => void print()}>
          {t('print.browserPrint')}
        </button>
        <button type="button" disabled={!job || busy} onClick={() => void save('svg')}>
          {t('print.svg')}
        </button>
        <button type="button" disabled={!job || busy || !goodDpi} onClick={() => void save('png')}>
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
