import type { FillSession } from '../../../src/taskpane/fill/fill-session';

/** A session that only remembers what filling it was asked for. */
export function noFilling(): jest.Mocked<FillSession> {
  return {
    survey: jest.fn(),
    preview: jest.fn(),
    carryOut: jest.fn(),
    undo: jest.fn(),
    makeTemplate: jest.fn(),
    stop: jest.fn(),
    saved: jest.fn(),
  };
}
