import type { Property } from '../protocol/service';

/** Properties that Excel only keeps: what was set is what is read. `get` answers with the usual where nothing was set. */
export function storedProperties(
  names: readonly string[],
  get: (name: string) => unknown,
  set: (name: string, value: unknown) => void,
): Readonly<Record<string, Property>> {
  return Object.fromEntries(
    names.map((name) => [name, { get: () => get(name) ?? null, set: (value) => set(name, value) }]),
  );
}
