import type { ExcelBridge, Surroundings } from './surroundings';

/**
 * Runs in the page before office.js: what Excel on Windows puts into `window.external`. Requests go to the test by the
 * function `executeInExcel`; the test calls `tellExcelEvents` for what happens in the workbook.
 */
export function installWindows({ sets, theme, isReadOnly }: Surroundings): void {
  type Callback = (answer: unknown) => void;
  type Handler = (id: number, payload: unknown) => void;
  const page = globalThis as unknown as ExcelBridge;
  const array = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const handlers = new Map<number, Handler>();
  const settings = new Map<string, string>();
  const commands = new Map<string, () => void>();
  // Office's numbers for what is asked of its host, and for what it is told.
  const [RICH_API, COMMAND_COMPLETED, RICH_API_EVENT, COMMAND_EVENT] = [93, 94, 33, 39];

  page.tellExcelEvents = (entries) => handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, array(entries));
  page.invokeExcelCommand = (name) =>
    new Promise((resolve) => {
      const id = `${name}-${commands.size}`;
      commands.set(id, resolve);
      const invoke = handlers.get(COMMAND_EVENT);
      if (!invoke) throw new Error('the page does not listen to commands');
      invoke(COMMAND_EVENT, array([id, name, JSON.stringify({ source: { id: name } })]));
    });

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'gouji',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => 'C:\\预算.xlsx',
    GetAppCapabilities: () => (isReadOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetHostFullVersion: () => '16.0.18526.20144',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, at) => settings.set(key, values[at]!));
      },
    }),
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$0',
    GetContext: () => context,
    Execute: (id: number, given: readonly unknown[], done: Callback) => {
      if (id === COMMAND_COMPLETED) {
        commands.get(given[0] as string)?.();
        done(array([0]));
        return;
      }
      if (id !== RICH_API) {
        void page.failInExcel(`method ${id} of Office`);
        return;
      }
      const message = given[0] as readonly unknown[];
      void page.executeInExcel(message[4] as string, message[6] as number).then(({ body, fault }) => {
        done(array(fault === undefined ? [0, [200, [], body]] : [fault]));
      });
    },
    RegisterEvent: (id: number, _: string, handler: Handler, done: Callback) => {
      handlers.set(id, handler);
      done(array([0]));
    },
    UnregisterEvent: (id: number, _: string, done: Callback) => {
      handlers.delete(id);
      done(array([0]));
    },
  };
  Object.defineProperty(globalThis, 'external', { value: external, configurable: true });
}
