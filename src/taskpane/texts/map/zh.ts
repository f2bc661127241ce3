import type { MapTexts } from './texts';

export const zh: MapTexts = {
  heading: '勾稽图',
  intro: '左边是各张表，连线是表与表之间的勾稽关系。点一张表或一条连线，看它的每条关系和问题。',
  nothingYet: '先校验，再看各表之间哪里平、哪里不平。',
  toCheck: '去校验',
  noTables: '工作簿里没有识别出公开表，画不出勾稽图。',
  summary: (tables, missing, pairs, apart) =>
    `${tables} 张表${missing > 0 ? `（另缺 ${missing} 张）` : ''}，${pairs} 组表间关系，${apart > 0 ? `其中 ${apart} 组不平或存疑` : '没有不平'}。`,
  state: { broken: '不平', suspect: '存疑', rounding: '尾差', ties: '平', notChecked: '未核验', nothing: '不适用' },
  count: (state, count) => `${state} ${count}`,
  separator: '，',
  missing: '工作簿里没有',
  inside: '表内',
  noneInside: '没有表内关系',
  pair: (one, other) => `${one} — ${other}`,
  said: (name, counts) => `${name}：${counts}`,
  legend: '图例',
  list: (pairs) => `表间关系列表 ${pairs} 组`,
  relations: (count) => `关系 ${count} 条`,
  inapplicable: '不适用',
  findings: (count) => `问题 ${count} 条`,
  missingTable: '工作簿里没有这张表，它的关系没有核对。',
  close: '回到图上',
};
