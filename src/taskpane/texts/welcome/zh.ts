import type { WelcomeTexts } from './texts';

export const zh: WelcomeTexts = {
  heading: '三步用好勾稽',
  steps: [
    { title: '打开公开表，按“校验”', text: '部门预算、决算公开表都可以，不必按固定模板。只读取，不改动任何单元格。' },
    { title: '看问题，点一下到单元格', text: '每条问题写明关系、代入的数和建议值；四舍五入的尾差另列，不算错误。' },
    { title: '改正、忽略或生成', text: '可以采用建议值，写明原因后忽略，或者由底表生成各表。写入以前都先给您看。' },
  ],
  sample: '打开示例工作簿',
  sampleNote: '在新窗口打开一份公开发布的预算，可以随意试。',
  noSample: '这个 Excel 不能打开示例。',
  page: '在网页里看示例',
  skip: '知道了，不再显示',
};
