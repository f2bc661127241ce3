/** What Excel has to know of the functions, from the comments in front of them: the text of functions.json. */
export function functionsMetadata(): Promise<string>;
