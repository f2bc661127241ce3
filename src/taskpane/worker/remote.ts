/** What is asked of the other side, and answered, in messages of plain data. */
type Asked = { readonly call: number; readonly method: string; readonly args: readonly unknown[] };
type Answered =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: { readonly name: string; readonly message: string } }
  | { readonly progress: number };

/** A worker, its own side of it, or one end of a channel. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

type Methods<Served> = { readonly [Name in keyof Served]: (...args: never[]) => unknown };

/** The same methods from the other side: each answers later. What goes in and comes out has to be plain data. */
export type Remote<Served extends Methods<Served>> = {
  readonly [Name in keyof Served]: (...args: Parameters<Served[Name]>) => Promise<Awaited<ReturnType<Served[Name]>>>;
};

export interface Connection<Served extends Methods<Served>> {
  readonly remote: Remote<Served>;
  /** Rejects all that is still waited for, and all that is asked from now on. */
  readonly end: (reason: Error) => void;
  /** Never answers but by rejecting, with the reason of the end. */
  readonly ended: Promise<never>;
}

/**
 * Answers calls from the other side, one after the other in their order. `create` makes what is called, once, and is
 * given a function that tells the other side how much of the call in hand is done (0 … 1).
 */
export function serve<Served extends Methods<Served>>(
  port: Port,
  create: (progress: (done: number) => void) => Promise<Served>,
): void {
  const tell = (answer: Answered): void => port.postMessage(answer);
  const served = create((progress) => tell({ progress }));
  // Whoever calls is told; a worker that is given up while it still loads has nobody to tell.
  served.catch(() => undefined);
  let before: Promise<void> = Promise.resolve();
  port.onmessage = ({ data }) => {
    const { call, method, args } = data as Asked;
    before = before.then(async () => {
      try {
        const target = (await served) as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
        tell({ call, value: await target[method]!(...args) });
      } catch (error) {
        const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
        tell({ call, error: { name, message } });
      }
    });
  };
}

/** Calls methods of what the other side serves. Bytes are copied, not handed over: whoever asks may need them again. */
export function connect<Served extends Methods<Served>>(
  port: Port,
  progress: (done: number) => void,
): Connection<Served> {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (why: Error) => void }
  >();
  let calls = 0;
  let over: Error | undefined;
  let rejectEnded: (reason: Error) => void;
  const ended = new Promise<never>((_, reject) => (rejectEnded = reject));
  // That it ends unheard is no mistake.
  ended.catch(() => undefined);

  port.onmessage = ({ data }) => {
    const answer = data as Answered;
    if (over) return;
    if ('progress' in answer) {
      progress(answer.progress);
      return;
    }
    const asked = waiting.get(answer.call);
    waiting.delete(answer.call);
    if ('error' in answer) asked?.reject(Object.assign(new Error(answer.error.message), { name: answer.error.name }));
    else asked?.resolve(answer.value);
  };

  const ask = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (over) {
        reject(over);
        return;
      }
      const call = ++calls;
      waiting.set(call, { resolve, reject });
      port.postMessage({ call, method, args } satisfies Asked);
    });
  const remote = new Proxy(
    {},
    {
      get: (_, method) =>
        typeof method === 'string' && method !== 'then' ? (...args: unknown[]) => ask(method, args) : undefined,
    },
  ) as Remote<Served>;

  return {
    remote,
    ended,
    end(reason) {
      if (over) return;
      over = reason;
      rejectEnded(reason);
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}
