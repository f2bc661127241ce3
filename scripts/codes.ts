/** Says what is wrong with the code lists, one problem a line; nothing where they are in order: `npm run codes`. */
import { validateCodes } from '../src/standard/codes/validate-codes';

const problems = validateCodes();
for (const { list, kind, subject } of problems) console.log(`${list}: ${kind}: ${subject}`);
process.exitCode = problems.length === 0 ? 0 : 1;
