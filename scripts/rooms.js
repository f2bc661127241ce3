/** What the faces may use: everything that is not another face. */
const FACE = [
  'workbook',
  'disclosure',
  'standard',
  'relation',
  'recognise',
  'layout',
  'derive',
  'check',
  'hosts',
  'report',
  'inspect.ts',
];

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
  diagnose: ['workbook', 'disclosure', 'relation'],
  check: ['workbook', 'disclosure', 'standard', 'relation', 'derive', 'diagnose'],
  hosts: ['workbook'],
  functions: ['workbook', 'standard'],
  report: ['workbook', 'disclosure', 'standard', 'layout', 'derive', 'check'],
  taskpane: FACE,
  cli: FACE,
};

/** Rooms that only compute: no files, no network, no clock, no DOM, no Office.js. */
exports.pureRooms = [
  'workbook',
  'disclosure',
  'standard',
  'relation',
  'recognise',
  'layout',
  'derive',
  'diagnose',
  'check',
  'report',
  'functions',
];
