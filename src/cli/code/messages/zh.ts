import { codeTerms } from '../../../report/code-terms/code-terms';
import type { CodeWords } from './catalogue';

export const zh: CodeWords = {
  ...codeTerms('zh'),
  children: '下级',
  year: (year, given, latest) => {
    if (!given) return `按 ${year} 年的科目（没有指明年度，用所收目录的最后一年）`;
    return year > latest
      ? `按 ${year} 年的科目（所收目录到 ${latest} 年为止，以后有无变动不详）`
      : `按 ${year} 年的科目`;
  },
  hits: (count) => `共 ${count} 个科目。要看一个科目的详情，请用它的编码再查。`,
  more: (count) => `另有 ${count} 个没有列出，请把要查的写得长一些。`,
  emptyQuery: '没有写要查什么。请写编码（如 30213）或名称（如 维修）。',
  notACode: (query) => `“${query}”不是编码。请先用 gouji code ${query} 查到编码。`,
  correspondence: '依据  财预〔2017〕98号附件3及以后年度的增补',
  noCounterparts: (code) => `“${code}”没有列在对应关系中。`,
  notForUnit: (code, unit) => `“${code}”在${unit}没有对应的科目，只有：`,
  functionalHasNone: (code) => `“${code}”是支出功能分类科目；部门科目与政府科目的对应只在两套支出经济分类之间。`,
};
