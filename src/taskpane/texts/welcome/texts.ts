/** What is said when the pane is opened in Excel for the first time. */
export interface WelcomeTexts {
  readonly heading: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly sample: string;
  readonly sampleNote: string;
  /** Excel could not open it; the page can. */
  readonly noSample: string;
  readonly page: string;
  readonly skip: string;
}
