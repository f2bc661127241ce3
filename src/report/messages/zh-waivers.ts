import type { WaiverSentences } from './catalogue';
import { fact, oneLine, place, quoted, rowAndColumn } from './wording';

/** What is said about findings that were waived, in Chinese. */
export const zhWaivers: WaiverSentences = {
  findings: {
    'waiver-unneeded': (finding) => {
      const about = rowAndColumn(finding)
        .map((words) => `“${words}”`)
        .join('');
      return `${fact(finding, 'date')} 忽略的问题（${[place(finding), about].filter(Boolean).join(' ')}，理由：${quoted(fact(finding, 'reason'))}）这次没有出现。如已改正，请删除这条忽略。`;
    },
    'memo-unreadable': (finding) =>
      fact(finding, 'reason') === 'newer'
        ? '工作簿中的备忘（忽略的问题、工作表的指定、设置）由更新版本的勾稽写成，没有采用，也没有改动。请改用新版本。'
        : '工作簿中的备忘（忽略的问题、工作表的指定、设置）已损坏，没有采用，也没有改动。需要时请从备份中取回原文件。',
  },
  waived: ({ reason, date }) => `${date} 忽略，理由：${oneLine(reason)}`,
  lapsed: ({ reason, date, figures }) =>
    `曾于 ${date} 忽略（理由：${quoted(reason)}），但当时的数是 ${figures || '空'}，现已改变，忽略不再有效。`,
};
