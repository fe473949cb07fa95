/**
 * The profile of the selected line. It stays while something else is selected, so that items
 * of the strip can be opened without closing it.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords } from '../../i18n';
import en from '../../i18n/parts/profile.en.json';
import zh from '../../i18n/parts/profile.zh.json';
import { useAtlas } from '../../store/atlas-store';
import { NOTHING } from '../../store/selection';
import { MissingFiles } from '../messages/MissingFiles';
import { useChoose } from '../use-choose';
import { LineChooser } from './LineChooser';
import { LineProfile } from './LineProfile';
import './profile.css';
import { useCatalogue } from '../../store/use-catalogue';
import { useProfileData } from './use-profile-data';

addWords({ zh, en });

export default function ProfileView() {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const selection = useAtlas((state) => state.selection);
  const { select } = useAtlas.getState();
  const { chooseFeature } = useChoose();
  const data = useProfileData();
  const [last, setLast] = useState<string | null>(null);
  const selected = selection.kind === 'feature' ? selection.id : null;
  const selectedLine = selected && data?.input.lineById.get(selected);
  const id = selectedLine ? selectedLine.id : last;

  useEffect(() => setLast(id), [id]);

  if (!data) {
    return (
      <p className="part-message" role="status">
        {t('profile.loading')}
      </p>
    );
  }
  const { input, missing } = data;
  const line = id === null ? undefined : input.lineById.get(id);
  const feature = id === null ? undefined : catalogue.featureById.get(id);
  return (
    <>
      {missing.length > 0 && (
        <MissingFiles words={t('profile.missing', { files: missing.join(', ') })} />
      )}
      {line && feature ? (
        <LineProfile
          key={line.id}
          input={input}
          line={line}
          feature={feature}
          onAnother={() => {
            setLast(null);
            if (selectedLine) select(NOTHING);
          }}
        />
      ) : (
        <LineChooser onChoose={chooseFeature} />
      )}
    </>
  );
}
