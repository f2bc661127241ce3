/** Compiles every src/**\/*.peggy beside itself: formula.peggy → formula.generated.js and formula.generated.d.ts. */
const { spawnSync } = require('node:child_process');
const { readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const peggy = path.join(root, 'node_modules', 'peggy', 'bin', 'peggy.js');

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const grammars = readdirSync(path.join(root, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.peggy'))
  .map((name) => path.join(root, 'src', name));

for (const grammar of grammars) {
  const parser = grammar.replace(/\.peggy$/, '.generated.js');
  if (modified(parser) > modified(grammar)) continue;
  const { status } = spawnSync(process.execPath, [peggy, '--format', 'es', '--dts', '-o', parser, grammar], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
