import type { FillCommandWords } from './catalogue';

export const en: FillCommandWords = {
  output: {
    'output-is-input': () =>
      'The file to be written is the one that is read, which is never changed. Name another with -o.',
    'output-exists': () => 'The file to be written is there already. Name another, or add --force to overwrite it.',
    'output-is-folder': () => '-o names a folder. Add the name of a file.',
    'output-folder-missing': ({ folder }) => `There is no folder "${folder}". Make it first, or choose another.`,
    'output-extension': ({ extension }) =>
      `The file to be written must end in ${extension}, or Excel will not open it.`,
    'output-unwritable': ({ reason }) =>
      `The system does not let the file be written (${reason}). Check permissions and space, or close the program that holds it.`,
  },
  outputNeeded: 'Where to write is not said. Name a file with -o; to see only what would be filled, use --dry-run.',
  hints: {
    'ledger-unit-unknown': ' Or say it with --ledger-unit 元 (or 万元).',
    'ledger-unit-inferred': ' Or say it with --ledger-unit.',
    'year-assumed': ' If it is wrong, use --year.',
  },
  details: (file) => `For the details: gouji check ${file}`,
};
