import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs')).flatMap((name) => (/\.md$/.test(name) ? [`docs/${name}`] : [])),
];

const links = pages.flatMap((page) => {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
    ([, link, picture]) => [page, (link ?? picture)!] as const,
  );
});

test.each(links.filter(([, link]) => !/^https?:/.test(link)))('%s: %s is there', (page, link) => {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? path.join(root, page) : path.join(root, path.dirname(page), file);
  expect(existsSync(target)).toBe(true);
  if (heading !== undefined) expect(readFileSync(target, 'utf8')).toMatch(new RegExp(`^#+ ${heading}$`, 'm'));
});

test.each(pages)('%s says what a picture shows', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  expect(text).not.toMatch(/!\[\]\(|<img (?![^>]*alt="[^"]+")/);
});
