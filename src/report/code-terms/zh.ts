import type { CodeTerms } from './catalogue';

export const zh: CodeTerms = {
  classifications: {
    functional: '支出功能分类',
    department: '部门预算支出经济分类',
    government: '政府预算支出经济分类',
  },
  levels: { class: '类', section: '款', item: '项' },
  unitKinds: { administrative: '行政单位', institution: '事业单位', any: '各类单位' },
  confidences: { high: '高', medium: '中', low: '低' },
  bases: {
    published: '有公开文件可查',
    software: '有公开的软件可查',
    'older-list': '见于约2009年的旧目录，没有近年的文件可查',
    recalled: '按通行内容录入，没有见到原文',
  },
  labels: {
    parents: '上级',
    aliases: '其他写法',
    validity: '使用年度',
    otherYears: '其他年度',
    counterparts: { department: '对应的部门科目', government: '对应的政府科目' },
    basis: '依据',
  },
  listMark: '、',
  colon: '：',
  span: ({ from, to, established }) => {
    const years =
      from !== undefined && to !== undefined
        ? from === to
          ? `${from} 年`
          : `${from}–${to} 年`
        : from !== undefined
          ? `${from} 年起`
          : to !== undefined
            ? `${to} 年及以前`
            : '没有查到起止年度，视为一直使用';
    return established ? years : `${years}（年份没有查实）`;
  },
  otherSubject: '（那时是另一科目）',
  basis: (basis, confidence) => `${basis}；把握：${confidence}`,
  sources: (titles, more) => titles.join('；') + (more > 0 ? ` 等 ${titles.length + more} 种` : ''),
  readAs: (query, digits) => `“${query}”读作 ${digits}`,
  nothing: (query, year) => `${year} 年的科目中没有“${query}”。`,
  incomplete: '所收的目录不全，这里没有的不一定不存在。',
  inOtherYears: '其他年度有',
  nearest: '最接近的是',
};
