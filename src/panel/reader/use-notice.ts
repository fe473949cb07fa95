/** The notice's text in the reader: from this browser's storage or the host, opened, replaced, removed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { GRAMMAR } from '../../domain/grammar';
import type { NoticeFile, NoticeFileProblem } from '../../domain/notice-text/file';
import { type NoticeReading, readAsNotice } from '../../domain/notice-text/reading';
import { useCatalogue } from '../../store/use-catalogue';
import { useServices } from '../services';

/** Origin of the file: chosen by the planner and kept in this browser, or served by the host. */
export type NoticeOrigin = 'own' | 'host';

export interface OpenNotice {
  file: NoticeFile;
  origin: NoticeOrigin;
  reading: NoticeReading;
}

export type NoticeProblem =
  | { kind: NoticeFileProblem; file: string; format?: string; mostMb?: number }
  | { kind: 'not-the-notice'; file: string; reading: NoticeReading }
  /** The text is shown, and will be gone after the page is closed. */
  | { kind: 'not-kept'; file: string };

export interface NoticeState {
  /** False until storage and host have been asked. */
  asked: boolean;
  open: OpenNotice | null;
  problem: NoticeProblem | null;
  /** Name of the file that is being read. */
  reading: string | null;
  choose(file: File): Promise<void>;
  remove(): Promise<void>;
}

export function useNotice(): NoticeState {
  const catalogue = useCatalogue();
  const { noticeFiles } = useServices();
  const [asked, setAsked] = useState(false);
  const [source, setSource] = useState<{ file: NoticeFile; origin: NoticeOrigin } | null>(null);
  const [problem, setProblem] = useState<NoticeProblem | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [reading, setReading] = useState<string | null>(null);
  /** A large file is read for seconds; one that was chosen after it counts instead. */
  const chosenLast = useRef<File | null>(null);
  // The code that reads files could not be loaded: the reader shows that and a way to try again.
  if (failure) throw failure;

  const askHost = useCallback(async () => {
    const hosted = await (await noticeFiles()).hostedNotice();
    if (!hosted) return;
    const reading = readAsNotice(catalogue, hosted.text, GRAMMAR);
    // A file that the planner has chosen meanwhile takes precedence.
    if (reading.isNotice) setSource((chosen) => chosen ?? { file: hosted, origin: 'host' });
    // A page without any task is the host's fallback for an unknown address.
    else if (reading.clauses.size > 0)
      setProblem({ kind: 'not-the-notice', file: hosted.name, reading });
  }, [catalogue, noticeFiles]);

  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const kept = await (await noticeFiles()).keptNotice();
      if (gone) return;
      if (kept) setSource({ file: kept, origin: 'own' });
      else await askHost();
      if (!gone) setAsked(true);
    };
    ask().catch(setFailure);
    return () => {
      gone = true;
    };
  }, [askHost, noticeFiles]);

  const open = useMemo(
    () => source && { ...source, reading: readAsNotice(catalogue, source.file.text, GRAMMAR) },
    [catalogue, source],
  );

  const choose = async (chosen: File) => {
    chosenLast.current = chosen;
    setReading(chosen.name);
    const files = await noticeFiles();
    const read = await files.readNoticeFile(chosen.name, chosen);
    if (chosenLast.current !== chosen) return;
    setReading(null);
    if ('problem' in read) {
      const { problem: kind, ...rest } = read;
      setProblem({ kind, file: chosen.name, ...rest });
      return;
    }
    const found = readAsNotice(catalogue, read.file.text, GRAMMAR);
    if (!found.isNotice) {
      setProblem({ kind: 'not-the-notice', file: chosen.name, reading: found });
      return;
    }
    setSource({ file: read.file, origin: 'own' });
    setProblem(null);
    await files
      .keepNotice(read.file)
      .catch(() => setProblem({ kind: 'not-kept', file: chosen.name }));
  };

  const remove = async () => {
    setSource(null);
    setProblem(null);
    const files = await noticeFiles();
    // Where storage is forbidden, nothing was stored.
    await files.forgetNotice().catch(() => {});
    await askHost();
  };

  return { asked, open, problem, reading, choose, remove };
}
