import type { ExcelBridge, Surroundings } from './surroundings';

/**
 * Runs in the page before office.js: the frame around the pane that Excel on the web is. The library sends it messages
 * from window to window, and here the window answers itself.
 */
export function installWeb({ sets, isReadOnly }: Surroundings): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data?: {
      readonly DdaMethod?: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
      /** The number of a command, where one is done. */
      readonly 0?: string;
    };
  }
  const page = globalThis as unknown as ExcelBridge;
  const excel = 'https://excel.officeapps.live.com';
  const [conversation, addin] = ['conversation', 'gouji'];
  // Office's numbers for what is asked of its host.
  const [RICH_API, COMMAND_COMPLETED] = [93, 94];
  const commands = new Map<string, () => void>();
  window.name = JSON.stringify({
    baseFrameName: 'gouji',
    hostInfo: 'Excel$Web$16.00$zh-CN$telemetry$$disableLogging$0',
    xdmInfo: `${conversation}|${addin}|${excel}`,
    serializerVersion: '1',
    flights: '[]',
  });

  const say = (message: object) =>
    window.dispatchEvent(
      new MessageEvent('message', {
        data: JSON.stringify({ _messageType: 1, _conversationId: conversation, _errorCode: 0, ...message }),
        origin: excel,
        source: window,
      }),
    );
  const happen = (name: string, data: object) => say({ _responseType: 1, _actionName: name, _data: data });
  page.tellExcelEvents = (entries) => happen('richApiMessage', { ArrayData: entries });
  page.invokeExcelCommand = (name) =>
    new Promise((resolve) => {
      const id = `${name}-${commands.size}`;
      commands.set(id, resolve);
      const eventObjStr = JSON.stringify({ source: { id: name } });
      happen('appCommandInvoked', [id, name, eventObjStr]);
    });

  const context = {
    _id: addin,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: 'https://intranet.example/预算.xlsx',
    _clientMode: isReadOnly ? 0 : 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.18526.20144',
  };
  const method = (
    { DdaMethod, ArrayData = [], 0: command = '' }: NonNullable<Message['_data']>,
    done: (data: object) => void,
  ) => {
    const answer = (Error: number, Data?: unknown) => done({ Version: 1, Error, Data });
    if (DdaMethod?.DispatchId === COMMAND_COMPLETED) {
      commands.get(command)?.();
      answer(0);
    } else if (DdaMethod?.DispatchId === RICH_API) {
      void page.executeInExcel(ArrayData[4] as string, ArrayData[6] as number).then(({ body, fault }) => {
        if (fault === undefined) answer(0, [200, [], body]);
        else answer(fault);
      });
    } else void page.failInExcel(`method ${DdaMethod?.DispatchId} of Office`);
  };
  const hear = ({ _actionName, _actionType, _correlationId, _data }: Message) => {
    const done = (data: object) => say({ _responseType: 0, _correlationId, _data: data });
    const isEvent = _actionType !== 0;
    if (isEvent) done({ Error: 0 });
    else if (_actionName === 'ContextActivationManager_getAppContextAsync') done(context);
    else if (_actionName === 'ContextActivationManager_notifyHost') return;
    else if (_actionName === 'executeMethod') method(_data ?? {}, done);
    else void page.failInExcel(`the message ${_actionName} to Excel on the web`);
  };

  const post = window.postMessage.bind(window) as (...given: unknown[]) => void;
  window.postMessage = (message: unknown, ...rest: unknown[]) => {
    if (rest[0] !== excel) post(message, ...rest);
    // An answer never comes before the question has been asked.
    else setTimeout(() => hear(JSON.parse(message as string) as Message));
  };
}
