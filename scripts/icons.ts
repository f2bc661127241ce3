/** Draws assets/icon-*.png from the two drawings beside them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../test/browser/chromium';

const ASSETS = path.join(__dirname, '..', 'assets');
const SIZES = [16, 32, 64, 80, 128];

async function draw(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = readFileSync(path.join(ASSETS, size <= 16 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: path.join(ASSETS, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void draw();
