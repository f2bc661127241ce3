/** Everything that has to hold, one step after the other; closes with `N passed, N failed`. */
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const run = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
const count = { passed: 0, failed: 0 };

function step(name, ok) {
  console.log(`${ok ? '✓' : '✗'} ${name}\n`);
  count[ok ? 'passed' : 'failed'] += 1;
}

function tests(name, ...options) {
  const file = path.join(root, 'coverage', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const ok = run('npx', 'jest', '--json', `--outputFile=${file}`, '--silent=false', ...options);
  let result = { numPassedTests: 0, numFailedTests: 0 };
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // jest could not even start; `ok` is false then, and counts below.
  }
  count.passed += result.numPassedTests;
  // A test file that does not compile has no tests of its own to fail.
  count.failed += ok ? 0 : Math.max(result.numFailedTests, 1);
}

step('build', run('npm', 'run', '--silent', 'build'));
step('lint', run('npm', 'run', '--silent', 'lint'));
step('type check', run('npm', 'run', '--silent', 'typecheck'));
tests('unit', '--selectProjects', 'unit', 'pane');
tests('browser', '--selectProjects', 'browser', '--runInBand');

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
