import { serve } from './remote';
import { runEngine, type StartEngine } from './running-engine';

/**
 * Starts an engine in a worker. Where the browser allows none, as for a page that is opened from a folder, the same
 * engine answers in the page itself: slower to react, but with the same results.
 */
export const startEngine: StartEngine = (progress) => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker', import.meta.url));
  } catch {
    return engineInPage(progress);
  }
  return runEngine(worker, progress, {
    close: () => worker.terminate(),
    lost: (died) => {
      worker.onerror = (event) => {
        event.preventDefault();
        died(event.message);
      };
    },
  });
};

function engineInPage(progress: (done: number) => void): ReturnType<StartEngine> {
  const { port1, port2 } = new MessageChannel();
  serve(port2, async (tell) => (await import('./engine')).createEngine(tell));
  return runEngine(port1, progress, { close: () => port1.close() });
}
