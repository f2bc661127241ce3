/**
 * The rooms of src/ and the rooms each may import from, as docs/architecture.md describes them.
 * A room that is missing here may not be imported by anybody, so a new room has to be written down first.
 */
exports.rooms = {
  workbook: [],
  disclosure: ['workbook'],
  standard: ['workbook', 'disclosure'],
  relation: ['workbook', 'disclosure'],
  recognise: ['workbook', 'disclosure', 'standard'],
  layout: ['workbook', 'disclosure', 'standard'],
  derive: ['workbook', 'disclosure', 'standard', 'relation', 'recognise', 'layout'],
  check: ['workbook', 'disclosure', 'standard', 'relation'],
  hosts: ['workbook'],
  functions: ['workbook', 'standard'],
  report: ['workbook', 'check', 'standard'],
  taskpane: ['workbook', 'disclosure', 'standard', 'relation', 'recognise', 'check', 'hosts', 'report', 'inspect.ts'],
  cli: ['workbook', 'disclosure', 'standard', 'relation', 'recognise', 'check', 'hosts', 'report', 'inspect.ts'],
};

/** Rooms that only compute: no files, no network, no clock, no DOM, no Office.js. */
exports.pureRooms = [
  'workbook',
  'disclosure',
  'standard',
  'relation',
  'recognise',
  'layout',
  'check',
  'report',
  'functions',
];
