/** Writes docs/relations.md from the relations that run: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { relationsPage } from './docs/relations-page';

writeFileSync(path.join(__dirname, '..', 'docs', 'relations.md'), relationsPage());
