import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { preferredLanguage } from './language';
import { findExcel, type OfficeSurroundings } from './office';
import { askedTask } from './task';

const root = createRoot(document.getElementById('root')!);
const language = preferredLanguage(location.search);
const task = askedTask(location.search);

function show(office: OfficeSurroundings | undefined): void {
  // In small pieces, between which the browser answers.
  startTransition(() =>
    root.render(<App key={office ? 'excel' : 'page'} office={office} language={language} task={task} />),
  );
}

void findExcel(show).then(show);
