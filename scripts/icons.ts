/** Draws the pictures of the manifest, assets/*.png, from the drawings beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../test/browser/chromium';

const ASSETS = path.join(__dirname, '..', 'assets');
const ICON_SIZES = [16, 32, 64, 80, 128];
const COMMAND_SIZES = [16, 32, 80];

interface Picture {
  readonly drawing: string;
  readonly name: string;
  readonly size: number;
}

function pictures(): readonly Picture[] {
  const icons = ICON_SIZES.map((size) => {
    const drawing = size <= 16 ? 'icon-small.svg' : 'icon.svg';
    return { drawing, name: `icon-${size}.png`, size };
  });
  const commands = readdirSync(ASSETS)
    .filter((file) => /^command-.*\.svg$/.test(file))
    .flatMap((drawing) =>
      COMMAND_SIZES.map((size) => ({ drawing, name: drawing.replace('.svg', `-${size}.png`), size })),
    );
  return [...icons, ...commands];
}

async function draw(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const { drawing, name, size } of pictures()) {
    const svg = readFileSync(path.join(ASSETS, drawing), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(ASSETS, name), omitBackground: true });
  }
  await browser.close();
}

void draw();
