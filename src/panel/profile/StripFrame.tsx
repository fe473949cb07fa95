/** The strip in a frame that scrolls sideways, with the lanes' names standing beside it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../domain/profile/item';
import type { Profile } from '../../domain/profile/profile';
import { useLanguage } from '../../store/use-language';
import { layOut } from './layout';
import { Strip, type StripProps } from './Strip';
import { stripWords } from './words';

export interface StripFrameProps extends Omit<StripProps, 'layout' | 'stretches'> {
  profile: Profile;
  items: readonly Item[];
  zoom: number;
}

export function StripFrame({ profile, items, zoom, ...strip }: StripFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [widthPx, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const layout = useMemo(
    () => (widthPx > 0 ? layOut(profile, items, widthPx, zoom, stripWords(t, language)) : null),
    [profile, items, widthPx, zoom, t, language],
  );

  return (
    <>
      <div className="strip-frame">
        <div className="strip-lanes" aria-hidden="true" style={{ height: layout?.heightPx }}>
          {layout?.lanes.map(({ id, topPx, heightPx }) => (
            <span key={id} style={{ top: topPx, height: heightPx }}>
              {t(`profile.lane.${id}`)}
            </span>
          ))}
        </div>
        <div className="strip-scroll" ref={frame}>
          {layout && <Strip layout={layout} stretches={profile.stretches} {...strip} />}
        </div>
      </div>
      <p className="hint strip-hint">{t('profile.stripHint')}</p>
    </>
  );
}
