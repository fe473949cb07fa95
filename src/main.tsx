import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startI18n } from './i18n';
import { useAtlas } from './store/atlas-store';
import { readLanguage } from './store/language';
import './app.css';
import './forced-colors.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root".');

const language = readLanguage();
useAtlas.getState().setLanguage(language);
await startI18n(language);
createRoot(root).render(<App />);
