/** What taskpane.html in a folder fetches at once, with gzipped sizes in bytes. */
export function firstLoad(folder: string): readonly { readonly name: string; readonly bytes: number }[];
