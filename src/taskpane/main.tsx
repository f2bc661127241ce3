import { createRoot } from 'react-dom/client';
import { App } from './app';
import { preferredLanguage } from './language';
import { findExcel, type OfficeSurroundings } from './office';
import { askedTask } from './task';

const root = createRoot(document.getElementById('root')!);
const language = preferredLanguage(location.search);
const task = askedTask(location.search);

function show(office: OfficeSurroundings | undefined): void {
  root.render(<App key={office ? 'excel' : 'page'} office={office} language={language} task={task} />);
}

void findExcel(show).then(show);
