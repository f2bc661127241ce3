/** Runs when the requests of a trip are done; `operation` names what changes something. */
type Enqueue = (operation: string | undefined, run: () => void) => void;

/** The custom XML parts of a workbook, as texts; all of them count as being in the namespace that is asked for. */
export function customXmlParts(texts: string[], enqueue: Enqueue): object {
  const partAt = (text: () => string | undefined, put: (next: string | undefined) => void): object => ({
    getXml: () => {
      const result = { value: undefined as string | undefined };
      enqueue(undefined, () => (result.value = text()));
      return result;
    },
    setXml: (next: string) => enqueue('setXml', () => put(next)),
    delete: () => enqueue('delete part', () => put(undefined)),
  });
  return {
    add: (text: string) => enqueue('add part', () => texts.push(text)),
    getByNamespace: () => {
      const collection = { items: [] as object[], load: () => enqueue(undefined, list) };
      const list = (): void => {
        collection.items = texts.map((held) => {
          let now: string | undefined = held;
          const put = (next: string | undefined): void => {
            texts.splice(texts.indexOf(now!), 1, ...(next === undefined ? [] : [next]));
            now = next;
          };
          return partAt(() => now, put);
        });
      };
      return collection;
    },
  };
}
