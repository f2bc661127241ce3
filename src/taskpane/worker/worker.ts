import { serve, type Port } from './remote';

// The engine is a chunk of its own, the same that the pane falls back on where there are no workers.
serve(self as unknown as Port, async (progress) => (await import('./engine')).createEngine(progress));
