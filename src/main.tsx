import { createRoot } from 'react-dom/client';
import { App } from './App';
import { watchScreenFonts } from './data/screen-fonts';
import { startI18n } from './i18n';
import { Fallible } from './parts/Fallible';
import { useAtlas } from './store/atlas-store';
import { readLanguage } from './store/language';
import './app.css';
import './forced-colors.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root".');

const language = readLanguage();
useAtlas.getState().setLanguage(language);
watchScreenFonts();
await startI18n(language);
createRoot(root).render(
  <Fallible>
    <App />
  </Fallible>,
);
