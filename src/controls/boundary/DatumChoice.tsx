/** Asks once whether a file is shifted as Chinese map services shift theirs. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BoundaryFileState,
  forgetBoundaryFile,
  takeBoundary,
} from '../../store/boundary-reading';
import { useBoundaryWords } from './boundary-words';

export interface DatumChoiceProps {
  asked: Extract<BoundaryFileState, { status: 'asking' }>;
}

/** A single offset is no more exact than this, metres. */
const ROUNDED_M = 10;

export function DatumChoice({ asked: { file, question, asWritten, converted } }: DatumChoiceProps) {
  const { t } = useTranslation();
  const { counted } = useBoundaryWords();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  const likely = question.likely === 'gcj02';
  const words = likely
    ? t('boundary.datum.likely', {
        file,
        metres: Math.round(question.offsetM / ROUNDED_M) * ROUNDED_M,
      })
    : t('boundary.datum.ask', { file });
  const convert = (
    <button key="convert" type="button" className="action" onClick={() => takeBoundary(converted)}>
      {t('boundary.datum.convert')}
    </button>
  );
  const keep = (
    <button key="keep" type="button" className="action" onClick={() => takeBoundary(asWritten)}>
      {t(likely ? 'boundary.datum.keep' : 'boundary.datum.plain')}
    </button>
  );
  return (
    <div
      ref={root}
      className="boundary-question"
      role="alertdialog"
      aria-label={t('boundary.datum.title')}
      tabIndex={-1}
    >
      <p>
        <b>{counted(asWritten)}</b>
      </p>
      <p>{words}</p>
      <p className="boundary-answers">
        {likely ? [convert, keep] : [keep, convert]}
        <button type="button" className="link" onClick={forgetBoundaryFile}>
          {t('boundary.cancel')}
        </button>
      </p>
    </div>
  );
}
