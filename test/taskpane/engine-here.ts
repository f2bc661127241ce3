import { createEngine, type Engine } from '../../src/taskpane/worker/engine';
import { serve, type Port } from '../../src/taskpane/worker/remote';
import { runEngine, type StartEngine } from '../../src/taskpane/worker/running-engine';

/** Two ends of a channel: what goes in at one comes out at the other as a copy of plain data, a moment later. */
export function channel(): readonly [Port, Port] {
  const end = (): Port => ({ onmessage: null, postMessage: () => undefined });
  const [one, other] = [end(), end()];
  const towards = (target: Port) => (message: unknown) => {
    const data: unknown = structuredClone(message);
    setTimeout(() => target.onmessage?.({ data } as MessageEvent), 0);
  };
  one.postMessage = towards(other);
  other.postMessage = towards(one);
  return [one, other];
}

/** Starts engines without a worker; all that passes between is copied as messages are. */
export function startHere(create: (progress: (done: number) => void) => Engine): StartEngine {
  return (progress) => {
    const [one, other] = channel();
    serve(other, (tell) => Promise.resolve(create(tell)));
    return runEngine(one, progress, { close: () => (other.onmessage = null) });
  };
}

/** The real engine. */
export const startEngineHere: StartEngine = startHere(createEngine);
