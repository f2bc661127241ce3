/** What the command tells the program that called it. */
export const ExitCode = {
  /** Every file was read and no finding is an error (warnings and rounding differences are none). */
  NothingWrong: 0,
  /** An error was found, or one file of several could not be read; `fill`: something in the workbook is in the way. */
  ErrorsFound: 1,
  /** `code` and `map`: the lists have no such code or pair. */
  NothingFound: 1,
  /** The command was not understood, or nothing could be read. */
  CouldNotRun: 2,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
