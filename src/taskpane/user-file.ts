import type { FileSource } from './host';

/** What a browser may offer to find a file again after it was saved over: Chromium does, others do not. */
type Handle = Pick<FileSystemFileHandle, 'kind' | 'getFile'>;

interface Picker {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly Handle[]>;
}

interface Item {
  readonly getAsFileSystemHandle?: () => Promise<Handle | null>;
}

const KINDS = [
  {
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
    },
  },
];

/**
 * A file that the user dropped or chose. With a handle, every reading takes what is on the disk by then, so that a
 * table can be corrected and checked again; a `File` alone can no longer be read once its contents have changed.
 */
export function userFile(file: File, handle?: Promise<Handle | undefined>): FileSource {
  return {
    name: file.name,
    sample: undefined,
    async bytes() {
      const current = await handle?.then((found) => found?.getFile()).catch(() => undefined);
      return new Uint8Array(await (current ?? file).arrayBuffer());
    },
  };
}

/** The first of the files that were chosen; the pane says that it opened no other. */
export function firstFile(files: FileList, handle?: Promise<Handle | undefined>): FileSource | undefined {
  const [file, ...others] = files;
  return file && { ...userFile(file, handle), others: others.length };
}

/** What was dropped. To be called while the drop is being handled: later the browser has forgotten what it held. */
export function droppedFile({ files, items }: DataTransfer): FileSource | undefined {
  const item = [...items].find(({ kind }) => kind === 'file') as Item | undefined;
  const handle = item?.getAsFileSystemHandle?.().then((found) => (found?.kind === 'file' ? found : undefined));
  return firstFile(
    files,
    handle?.catch(() => undefined),
  );
}

/** Lets the user choose with the browser's own dialogue that hands out handles; `otherwise` where there is none. */
export async function chooseFile(otherwise: () => void): Promise<FileSource | undefined> {
  const { showOpenFilePicker } = window as Picker;
  if (!showOpenFilePicker) {
    otherwise();
    return undefined;
  }
  try {
    const [handle] = await showOpenFilePicker.call(window, { types: KINDS });
    return handle && userFile(await handle.getFile(), Promise.resolve(handle));
  } catch (error) {
    // Closed without a choice; anything else means that this page may not use it, inside a frame for instance.
    if (!(error instanceof DOMException && error.name === 'AbortError')) otherwise();
    return undefined;
  }
}
