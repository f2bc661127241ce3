import type { ActionTexts } from './texts';

export const en: ActionTexts = {
  heading: (cell) => `What to do about ${cell}`,
  adopt: (amount, cell) => `Adopt the suggestion: set ${cell} to ${amount}`,
  change: 'Adopt the suggestion',
  together: (places) => `These ${places.length} cells are written together: ${places.join(', ')}.`,
  empty: 'empty',
  waive: 'Waive',
  waiveAgain: 'Waive again',
  reason: 'Why it is waived',
  reasonHint: 'For example: the department insists on the figure it reported. Kept in the workbook.',
  reasonMissing: 'Give a reason.',
  waiveNow: 'Waive it',
  cancel: 'Cancel',
  unwaive: 'Take back',
  unwaiveOf: (message) => `Take the waiver back: ${message}`,
  forget: 'Delete this waiver',
  waivedNote: 'What is waived counts neither as error nor as warning. A waiver ends when its figures change.',

  tools: 'Marks and report',
  mark: 'Mark the cells',
  clear: 'Clear the marks',
  report: 'Make the report sheet',
  removeReport: 'Remove the report sheet',
  watch: 'Check again after each edit',
  busy: {
    adopt: 'Writing…',
    undo: 'Bringing back…',
    waive: 'Keeping it in the workbook…',
    mark: 'Marking…',
    clear: 'Clearing the marks…',
    report: 'Making the report sheet…',
    'remove-report': 'Removing the report sheet…',
    recheck: 'Checking again…',
    save: 'Saving…',
  },

  undo: 'Undo',
  dismiss: 'Close',
  failedTitle: 'Not done',
  outcome: {
    adopted: (cells, place) =>
      `${place} now holds the suggested amount${cells > 1 ? `, with ${cells - 1} more cells that belong to it` : ''}; everything was checked again.`,
    changed: (place, now) =>
      `Not written: ${place} now holds “${now || 'nothing'}”, not what was checked. It was checked again as it is; look once more.`,
    undone: 'The former amount is back, and everything was checked again.',
    waived: {
      excel: 'Waived, with the reason kept in the workbook. Save the workbook to keep it for the next check.',
      page: 'Waived, with the reason kept in a copy of the workbook. Download the copy to keep it for the next check.',
    },
    unwaived: 'The waiver was taken back.',
    marked: (cells) =>
      cells === 0
        ? 'There is nothing to mark; earlier marks were cleared.'
        : `${cells} cells are marked: errors red, bold, with a solid frame; warnings yellow with a dashed frame. Your own colours lie below and come back when the marks are cleared.`,
    cleared: 'The marks are cleared.',
    protectedSheets: (sheets) => `Protected sheets were left alone: ${sheets.join(', ')}.`,
    reported: (sheet) => `The sheet “${sheet}” was made; each line leads to its cell.`,
    removed: (sheets) => (sheets === 0 ? 'The workbook has no report sheet of Gouji.' : 'The report sheet is removed.'),
    saved: (name) => `The changed copy is saved as “${name}”; the file itself is as it was.`,
    cannotWatch: 'This version of Excel does not tell of edits (it needs ExcelApi 1.9). Check by hand after editing.',
  },

  unsaved: (changes) =>
    `${changes} ${changes === 1 ? 'change is' : 'changes are'} in this page only; the file itself is as it was. Download a copy to keep them.`,
  save: 'Download a copy',

  question: {
    formula: {
      title: 'Replace a formula by an amount?',
      text: (place, formula, others) =>
        `${place} holds the formula =${formula}${others > 0 ? `, and so do ${others} more cells` : ''}. With the suggestion in its place it is no longer calculated. As a rule the cells that the formula refers to should be corrected instead.`,
    },
    report: {
      title: 'Replace the report sheet?',
      text: (sheet) =>
        `The workbook has the sheet “${sheet}” that Gouji made. It is replaced, and what was written on it is lost.`,
    },
    discard: {
      title: 'Give up changes that were not downloaded?',
      text: (changes) =>
        `This file has ${changes} ${changes === 1 ? 'change that was' : 'changes that were'} not downloaded. Opening another file gives them up.`,
    },
    yes: { formula: 'Replace it', report: 'Replace it', discard: 'Give them up' },
    no: 'Cancel',
  },
};
