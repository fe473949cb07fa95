/** Composes what the form asks for a moment after it last changed; the newest form wins. */
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { composeJob } from '../compose-job';
import type { ComposeResult } from '../compose-result';
import type { PrintJob } from '../job';
import type { PrintData } from '../print-data';

/** Typing is not composing. */
const PAUSE_MS = 250;

export type Preview =
  | { state: 'waiting' }
  | { state: 'composing'; last: ComposeResult | null }
  /** `key` tells which job the result is of: the form may ask for another by now. */
  | { state: 'composed'; key: string; result: ComposeResult }
  | { state: 'failed'; message: string };

/** @param jobKey changes where the job does */
export function useComposed(
  job: PrintJob | null,
  jobKey: string,
  data: PrintData | null,
  t: TFunction,
): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the job
  useEffect(() => {
    if (!job || !data) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      setPreview((before) => ({
        state: 'composing',
        last: before.state === 'composed' ? before.result : null,
      }));
      try {
        const result = await composeJob(job, data, t, { signal: stop.signal });
        if (!stop.signal.aborted) setPreview({ state: 'composed', key: jobKey, result });
      } catch (error) {
        if (!stop.signal.aborted) setPreview({ state: 'failed', message: String(error) });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [jobKey, data, t]);
  return preview;
}
