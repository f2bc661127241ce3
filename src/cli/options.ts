import { InvalidArgumentError, Option } from 'commander';
import { TOLERANCES } from '../relation/tolerance';

// Options that several commands have, so that they are called and explained alike.

export function formatOption(): Option {
  return new Option('-f, --format <格式>', 'text（默认）或 json').choices(['text', 'json']).default('text', 'text');
}

export function languageOption(): Option {
  return new Option('-l, --language <语言>', '结果的语言：zh（默认）或 en').choices(['zh', 'en']).default('zh', 'zh');
}

/** Without it, what the workbook is kept with holds. */
export function toleranceOption(): Option {
  return new Option(
    '--tolerance <容差>',
    '什么算尾差：shown 按小数位推算，last-digit 末位差一以内，exact 分毫不差；不写则按工作簿里保存的设置，没有设置的按 shown',
  ).choices([...TOLERANCES]);
}

/** The lists reach back to the reform of 2007. */
export function budgetYear(text: string): number {
  if (!/^20\d\d$/.test(text) || Number(text) < 2007) throw new InvalidArgumentError('2007–2099');
  return Number(text);
}

/** So many digits after the point; more than six no amount has in any unit. */
export function decimalPlaces(text: string): number {
  if (!/^[0-6]$/.test(text)) throw new InvalidArgumentError('0–6');
  return Number(text);
}
