/** The window's entry: styles, settings, the last open library, then the app. */
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/title-bar.css';
import './styles/panes.css';
import './styles/status-bar.css';
import './styles/controls.css';
import './styles/tables.css';
import './styles/dialogs.css';
import { App } from './App';
import { start } from './start';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void start();
createRoot(root).render(<App />);
