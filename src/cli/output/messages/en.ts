import type { OutputSentences } from './catalogue';

export const en: OutputSentences = {
  'output-is-input': () =>
    'The file to be written is the one that is read, which is never changed. Name another with -o.',
  'output-exists': () => 'The file to be written is there already. Name another, or add --force to overwrite it.',
  'output-is-folder': () => '-o names a folder. Add the name of a file.',
  'output-folder-missing': ({ folder }) => `There is no folder "${folder}". Make it first, or choose another.`,
  'output-extension': ({ extension }) => `The file to be written must end in ${extension}, or Excel will not open it.`,
  'output-unwritable': ({ reason }) =>
    `The system does not let the file be written (${reason}). Check permissions and space, or close the program that holds it.`,
};
