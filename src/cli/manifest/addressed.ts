/** Where the manifest in the repository says the pane is: this machine, as `gouji serve` serves it. */
const HERE = 'https://localhost:3000';

/**
 * The manifest for a pane that stands at another address, e.g. `https://oa.example.gov.cn/gouji`. Excel wants the bare
 * origin among the domains of the add-in, and the folder everywhere else.
 */
export function addressed(manifest: string, address: URL): string {
  const folder = inXml(address.href.replace(/\/$/, ''));
  return manifest
    .replaceAll(`<AppDomain>${HERE}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(HERE, folder);
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
