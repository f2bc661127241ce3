import type { View } from './view';

/** What a command of Excel opens the pane for: its address is `taskpane.html?do=…` in manifest.xml. */
export type Task = keyof typeof VIEWS;

const VIEWS = {
  /** Checks at once: the user has pressed 校验 in the ribbon. */
  check: 'check',
  'clear-marks': 'check',
  fill: 'fill',
  /** 生成 with the form for blank tables in front. */
  template: 'fill',
  codes: 'codes',
  /** Looks up what stands in the selected cell. */
  'look-up': 'codes',
} as const satisfies Readonly<Record<string, View>>;

/** The task in the query of an address; nothing where the pane was opened by itself. */
export function askedTask(search: string): Task | undefined {
  const asked = new URLSearchParams(search).get('do');
  return asked !== null && Object.hasOwn(VIEWS, asked) ? (asked as Task) : undefined;
}

/** The view that a task begins in. */
export function viewOf(task: Task | undefined): View {
  return task ? VIEWS[task] : 'check';
}
