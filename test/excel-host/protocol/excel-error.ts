/** What Excel refuses, with its own code: `ItemNotFound`, `InvalidArgument`, `AccessDenied` and so on. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** Something was asked that this host has no answer to. The test must fail and say what. */
export class NotKnown extends Error {
  constructor(what: string) {
    super(`test/excel-host does not know ${what}`);
  }
}
