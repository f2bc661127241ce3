const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

/** The most that the pane may fetch, gzipped and beside office.js, before it can be used. */
const FIRST_LOAD_LIMIT = 200 * 1024;

const ASSET = /<(?:script|link)[^>]*?(?:src|href)=["']?([^"' >]+\.(?:js|css))\b/g;

/** What taskpane.html fetches at once, with gzipped sizes in bytes: the page itself, its scripts and style sheets. */
function firstLoad(folder) {
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const names = [...html.matchAll(ASSET)].map((match) => match[1]).filter((name) => !name.startsWith('office/'));
  return ['taskpane.html', ...names].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(path.join(folder, name))).length,
  }));
}

/** `first load 171.3 KB of 200.0 KB gzipped, beside office.js: taskpane.1a2b.js 170.2 KB …` */
function describeFirstLoad(assets) {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const total = assets.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = assets.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
  return `first load ${kilobytes(total)} of ${kilobytes(FIRST_LOAD_LIMIT)} gzipped, beside office.js: ${parts}`;
}

module.exports = { FIRST_LOAD_LIMIT, firstLoad, describeFirstLoad };
