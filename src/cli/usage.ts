import type { Command, CommanderError } from 'commander';

/** commander speaks English; these are its messages in Chinese, by its own codes. */
const MISTAKES: Readonly<Record<string, (what: string, value: string, allowed: string) => string>> = {
  'commander.unknownOption': (what) => `没有 ${what} 这个选项。`,
  'commander.unknownCommand': (what) => `没有 ${what} 这个命令。`,
  'commander.missingArgument': (what) => (what === '文件' ? '没有指明要校验的文件或文件夹。' : `没有写${what}。`),
  'commander.missingMandatoryOptionValue': (what) => `还要写选项 ${what}。`,
  'commander.optionMissingArgument': (what) => `选项 ${what} 后面缺少取值。`,
  'commander.invalidArgument': (what, value, allowed) => `选项 ${what} 的取值“${value}”不对，可用的是：${allowed}。`,
  'commander.excessArguments': () => '参数太多。',
  'commander.conflictingOption': (what, value) => `选项 ${what} 和 ${value} 只能写一个。`,
};

/** A usage error as a sentence; commander's own has the option or command and the value in quotes, then what is allowed. */
export function usageMistake({ code, message }: CommanderError): string {
  const [what = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const allowed = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(message)?.[1] ?? '';
  return `${MISTAKES[code]?.(what, value, allowed) ?? message}\n用法请看：gouji --help，或 gouji <命令> --help\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法',
  'Arguments:': '参数',
  'Options:': '选项',
  'Commands:': '命令',
};

/** Makes a command speak Chinese, throw instead of leaving the process, and leave errors to the caller. */
export function inChinese(command: Command): Command {
  return command
    .helpOption('-h, --help', '显示这份说明')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      displayWidth,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

/** Chinese characters take two columns of a terminal. */
function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character >= '\u2e80' ? 2 : 1), 0);
}
