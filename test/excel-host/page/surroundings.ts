/** What the page is told about the Excel that it is in. */
export interface Surroundings {
  /** Versions of the sets of interfaces, as text: `{ ExcelApi: '1.20' }`. */
  readonly sets: Readonly<Record<string, string>>;
  /** Colours of Excel's panes, as numbers. */
  readonly theme: Readonly<Record<string, number>>;
  readonly isReadOnly: boolean;
}

/** The functions by which the page and the test reach each other. */
export interface ExcelBridge {
  /** Does a request; answers with a response, or with the number of a fault. */
  executeInExcel: (body: string, flags: number) => Promise<{ readonly body?: string; readonly fault?: number }>;
  /** The page asked for something that this host does not know: the test must fail. */
  failInExcel: (what: string) => Promise<void>;
  /** Called by the test when something happened to the workbook. */
  tellExcelEvents: (entries: readonly unknown[]) => void;
  /** Called by the test when a button of the ribbon is pressed; answers when the page is done. */
  invokeExcelCommand: (name: string) => Promise<void>;
}
