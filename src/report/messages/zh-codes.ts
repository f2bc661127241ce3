import type { Finding } from '../../check/finding';
import type { CodeSentences } from './catalogue';
import { fact, listed, place, quoted } from './wording';

const LISTS: Readonly<Record<string, string>> = {
  functional: '支出功能分类科目',
  department: '部门预算支出经济分类科目',
  government: '政府预算支出经济分类科目',
};

const list = (finding: Finding): string => LISTS[fact(finding, 'list')] ?? '科目';
const named = (finding: Finding): string => (fact(finding, 'name') ? `（${quoted(fact(finding, 'name'))}）` : '');
const several = (finding: Finding, key: string): string => listed(finding, key).join('、');
const hidden = (finding: Finding): string =>
  fact(finding, 'hidden') && `工作表“${fact(finding, 'hidden')}”是隐藏的，取消隐藏后才能看到。`;

/** The years in which a code was one: `2017 年以前`, `2018–2020 年`, `2024 年起`. */
function years(finding: Finding): string {
  const [from, to] = [fact(finding, 'from'), fact(finding, 'to')];
  if (from === '') return `${to} 年及以前`;
  return to === '' ? `${from} 年起` : from === to ? `${from} 年` : `${from}–${to} 年`;
}

const amount = ({ actual, data }: Finding): string => (actual === undefined ? '金额' : ` ${actual} ${data.unit ?? ''}`);

/** Where, what, and what helps to see it. */
const said =
  (sentence: (finding: Finding) => string) =>
  (finding: Finding): string =>
    `${place(finding)}：${sentence(finding)}${hidden(finding)}`;

/** Why a code is none, by the reason that the check gives. */
const UNKNOWN: Readonly<Record<string, (finding: Finding) => string>> = {
  length: (finding) => `位数不对：类 3 位、款 5 位${fact(finding, 'list') === 'functional' ? '、项 7 位' : ''}。`,
  letters: () => '不是编码：编码只有数字。',
  'other-year': (finding) =>
    `不是 ${fact(finding, 'year')} 年的编码，${years(finding)}是“${fact(finding, 'former')}”。`,
  unlisted: () => '没有核对：勾稽的科目表没有列出这一款的各项。',
  unknown: (finding) =>
    fact(finding, 'complete')
      ? `不是 ${fact(finding, 'year')} 年的编码。`
      : `在勾稽的科目表（${fact(finding, 'year')} 年）中没有。`,
};

/** What it should be, as far as that can be told. */
function remedy(finding: Finding): string {
  if (fact(finding, 'reason') === 'unlisted') return '请对照当年的《政府收支分类科目》。';
  if (fact(finding, 'meant')) return `按名称应为 ${fact(finding, 'meant')}，请改正。`;
  const nearest = several(finding, 'nearest');
  return `${nearest && `编码相近的有：${nearest}。`}请对照当年的《政府收支分类科目》改正。`;
}

const WRONG: Readonly<Record<string, (finding: Finding) => string>> = {
  code: (finding) => `编码可能有误，应为 ${fact(finding, 'right')}。`,
  name: (finding) => `名称可能有误，应为“${fact(finding, 'official')}”。`,
  either: (finding) =>
    `可能是编码有误${fact(finding, 'right') && `（应为 ${fact(finding, 'right')}）`}，也可能是名称有误（应为“${fact(finding, 'official')}”）。`,
};

/** The sentences about codes and names in Chinese. */
export const zhCodes: CodeSentences = {
  'code-unknown': said(
    (finding) =>
      `${list(finding)}编码“${quoted(fact(finding, 'found'))}”${named(finding)}${UNKNOWN[fact(finding, 'reason')]?.(finding) ?? ''}${remedy(finding)}`,
  ),
  'code-mistyped': said(
    (finding) =>
      `编码“${quoted(fact(finding, 'found'))}”${fact(finding, 'how') === 'letters' ? '里有字母' : '里有全角数字'}，应写作 ${fact(finding, 'right')}。已按后者核对，公开前请改正。`,
  ),
  'name-misspelt': said(
    (finding) =>
      `科目 ${fact(finding, 'code')} 的名称写作“${quoted(fact(finding, 'name'))}”，规范的名称是“${fact(finding, 'official')}”。请核对有无漏字、错字。`,
  ),
  'name-differs': said(
    (finding) =>
      `编码与名称不符：${fact(finding, 'code')} 是“${fact(finding, 'official')}”，这里写作“${quoted(fact(finding, 'name'))}”。${WRONG[fact(finding, 'wrong')]?.(finding) ?? ''}请核对。`,
  ),
  'counterpart-unusual': said(
    (finding) =>
      `部门科目 ${quoted(fact(finding, 'subject'))} 对应的政府科目写作 ${quoted(fact(finding, 'counterpart'))}，按对应关系应为 ${several(finding, 'allowed')}。请核对；确按财政部门要求填列的可不改。`,
  ),
  'unit-kinds-mixed': said(
    (finding) =>
      `${fact(finding, 'unit') ? `“${quoted(fact(finding, 'unit'))}”` : '同一单位'}的政府科目一部分是行政单位用的（501–504，${fact(finding, 'administrative')} 行），一部分是事业单位用的（505、506，${fact(finding, 'institution')} 行）。一个单位只用其中一种，请核对；表中如合并了几个单位，可不改。`,
  ),
  'expense-kind-differs': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} 有${amount(finding)}列在“${quoted(fact(finding, 'column'))}”一栏，按经济分类${fact(finding, 'kind') === 'class' ? '不属于这一类' : fact(finding, 'kind') === 'personnel' ? '应属人员经费' : '应属公用经费'}。请核对栏目或科目。`,
  ),
  'code-duplicate': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} 列了 ${fact(finding, 'rows')} 行${fact(finding, 'copied') ? '，其中有的金额相同，可能重复' : ''}。${fact(finding, 'merged') ? '表中合并了几个单位；同一单位的请合为一行。' : '同一科目请合为一行。'}`,
  ),
  'code-misplaced': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} ${fact(finding, 'below') ? `列在 ${quoted(fact(finding, 'below'))} 之下` : '列在各类之前'}，应列在 ${quoted(fact(finding, 'right'))} 之下。请移到该类之下，或核对编码。`,
  ),
  'code-without-children': said(
    (finding) =>
      `${quoted(fact(finding, 'subject'))} 下面没有列${fact(finding, 'level') === 'class' ? '款' : '项'}，同级的其他科目都列了。请核对有无漏行。`,
  ),
  'codes-unordered': said(
    (finding) =>
      `各行大体按编码排列，${quoted(fact(finding, 'subject'))} 却列在 ${quoted(fact(finding, 'other'))} ${fact(finding, 'relation') === 'before' ? '之前' : '之后'}。如有需要，请调整次序。`,
  ),
  'unit-name-differs': said(
    (finding) =>
      `单位代码 ${fact(finding, 'code')} 的名称写作“${quoted(fact(finding, 'found'))}”，别处是“${quoted(fact(finding, 'expected'))}”。请统一。`,
  ),
  'unit-code-differs': said(
    (finding) =>
      `“${quoted(fact(finding, 'name'))}”的单位代码写作 ${fact(finding, 'found')}，别处是 ${fact(finding, 'expected')}。请统一。`,
  ),
};
