/** The notice beside the map: the coverage meter, and the tasks with their text if a notice file is loaded. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/reader.en.json';
import zh from '../../i18n/parts/reader.zh.json';
import type { ViewProps } from '../view-props';
import { CoverageMeter } from './CoverageMeter';
import { NoticeFileBar } from './NoticeFileBar';
import './reader.css';
import { ReaderTree } from './ReaderTree';
import { useMapFollows } from './use-map-follows';
import { useNotice } from './use-notice';
import { useTextFollows } from './use-text-follows';

addWords({ zh, en });

export default function ReaderView({ decision }: ViewProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const tree = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(false);
  const reading = notice.open?.reading ?? null;
  useTextFollows(tree, notice.asked, reading);
  useMapFollows(tree, following);

  return (
    <div className="reader">
      <CoverageMeter />
      <NoticeFileBar notice={notice} />
      <label className="reader-follow">
        <input
          type="checkbox"
          checked={following}
          onChange={({ target }) => setFollowing(target.checked)}
        />
        {t('reader.follow')}
        <small>{t('reader.followExplain')}</small>
      </label>
      <div ref={tree}>
        <ReaderTree decision={decision} reading={reading} />
      </div>
    </div>
  );
}
