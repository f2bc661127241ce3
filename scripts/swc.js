/** How TypeScript becomes JavaScript; types are checked apart from this, by `npm run typecheck`. */
const compile = (target) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target,
  },
});

exports.forTests = { ...compile('es2022'), sourceMaps: 'inline', module: { type: 'commonjs', ignoreDynamic: false } };
exports.forNode = compile('es2022');
// The oldest web view that Excel still brings along for add-ins of today (WebView2, Safari 15) reads ES2020.
exports.forPane = compile('es2020');
// Worksheet functions run in an engine without a page, whose age is nowhere documented.
exports.forFunctions = compile('es2017');
