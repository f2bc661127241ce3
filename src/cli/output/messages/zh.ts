import type { OutputSentences } from './catalogue';

export const zh: OutputSentences = {
  'output-is-input': () => '写到的文件就是读取的文件。原文件不会改动，请用 -o 指定另一个文件名。',
  'output-exists': () => '要写的文件已经存在。请换一个文件名；确要覆盖的，加上 --force。',
  'output-is-folder': () => '-o 后面是一个文件夹，请写上文件名。',
  'output-folder-missing': ({ folder }) => `没有“${folder}”这个文件夹。请先建好，或者换一个地方。`,
  'output-extension': ({ extension }) => `写出的文件名要以 ${extension} 结尾，否则 Excel 打不开。`,
  'output-unwritable': ({ reason }) =>
    `系统不允许写这个文件（${reason}）。请检查权限和磁盘空间，或关闭正在占用它的程序。`,
};
