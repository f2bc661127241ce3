import type { ActionSession } from '../../../src/taskpane/actions/action-session';

/** A session that only remembers what it was asked to do about findings. */
export function noActions(): jest.Mocked<ActionSession> {
  return {
    adopt: jest.fn(),
    adoptAnyway: jest.fn(),
    undo: jest.fn(),
    waive: jest.fn(),
    unwaive: jest.fn(),
    remember: jest.fn(),
    mark: jest.fn(),
    clearMarks: jest.fn(),
    report: jest.fn(),
    removeReport: jest.fn(),
    save: jest.fn(),
    unsaved: jest.fn(() => 0),
    forget: jest.fn(),
    watch: jest.fn(),
  };
}
