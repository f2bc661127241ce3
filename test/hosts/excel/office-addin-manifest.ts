/** All that office-addin-mock takes from office-addin-manifest, whose own dependencies Node 20 cannot `require` in Jest. */
export const OfficeApp = { Excel: 'excel', Outlook: 'outlook' };
