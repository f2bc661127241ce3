/** What the pane is used for at the moment. */
export type View = 'check' | 'map' | 'fill' | 'codes' | 'settings';
