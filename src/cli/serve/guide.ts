export interface Addresses {
  readonly page: string;
  readonly pane: string;
  readonly manifest: string;
  /** Whether the system trusts the certificates; `undefined` where that cannot be told. */
  readonly trusted: boolean | undefined;
  readonly defaultPort: boolean;
}

/** What the command prints once it serves: where to go, and how the add-in gets into Excel. */
export function guide({ page, pane, manifest, trusted, defaultPort }: Addresses): string {
  return [
    `勾稽已在本机运行。按 Ctrl+C 结束。`,
    ``,
    `直接用浏览器：打开 ${page}`,
    `  选择或拖入 .xlsx 即可校验，也可以先打开示例；文件不会离开本机。`,
    ``,
    `在 Excel 中使用：窗格由 ${pane} 提供，加载清单是`,
    `  ${manifest}`,
    ...(defaultPort ? [] : [`  注意：清单指向 https://localhost:3000，改用别的端口时请先修改清单。`]),
    ...trustLines(trusted, pane),
    ``,
    `Windows 版 Excel`,
    `  1. 新建一个文件夹，放入 manifest.xml，在文件夹“属性 → 共享”中共享给自己，记下网络路径（\\\\电脑名\\文件夹）。`,
    `  2. Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，添加该网络路径并勾选“在菜单中显示”，重启 Excel。`,
    `  3. 开始 → 加载项 → 高级（或 更多加载项）→ 共享文件夹 → 勾稽 → 添加。`,
    ``,
    `Mac 版 Excel`,
    `  1. 把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/（没有 wef 就新建）。`,
    `  2. 重启 Excel，打开一个工作簿：开始 → 加载项 → 开发人员加载项 → 勾稽。`,
    ``,
    `Excel 网页版`,
    `  打开一个工作簿：开始 → 加载项 → 更多加载项 → 我的加载项 → 管理我的加载项 → 上传我的加载项，选择 manifest.xml。`,
  ].join('\n');
}

function trustLines(trusted: boolean | undefined, pane: string): readonly string[] {
  if (trusted === true) return [`  本机证书已受系统信任。`];
  return [
    `  本机证书${trusted === false ? '还没有受系统信任' : '是否受信任无法得知'}，Excel 可能拒绝加载窗格。可以：`,
    `  · 结束后改用 gouji serve --trust 重新运行，由系统确认；或者`,
    `  · 先在浏览器中打开 ${pane}，按提示选择继续访问（用于 Excel 网页版）。`,
  ];
}
