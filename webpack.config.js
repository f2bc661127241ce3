const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { firstLoad, describeFirstLoad } = require('./scripts/first-load');
const { functionsMetadata } = require('./scripts/functions-metadata');
const swc = require('./scripts/swc');

const DIST = path.join(__dirname, 'dist');
const OFFICE = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

// All that office.js asks for in Excel on Windows, Mac and the web; its whole folder is 86 MB.
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const SAMPLES = ['laocheng-2024-budget', 'shilong-2024-budget', 'fengqiu-2024-final', 'ledger-2024-budget'];

const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const scripts = (options) => ({ test: /\.tsx?$/, loader: 'swc-loader', options });

/**
 * taskpane.html is what Excel opens; index.html is for a plain browser, which would only complain about office.js. It is
 * ours, from our own origin: where it is missing or blocked, taskpane.html is a page too.
 */
const page = (filename, office) =>
  new HtmlPlugin({
    filename,
    templateContent: readFileSync(path.join(__dirname, 'src/taskpane/taskpane.html'), 'utf8').replace(
      '<!-- office.js -->',
      office,
    ),
    minify: false,
  });

const printFirstLoad = {
  apply(compiler) {
    compiler.hooks.done.tap('first-load', (stats) => {
      if (!stats.hasErrors()) console.log(describeFirstLoad(firstLoad(compiler.outputPath)));
    });
  },
};

/** The task pane, and the same pane as a page: dist/pane. */
const pane = (_, { mode }) => ({
  name: 'pane',
  target: ['web', 'es2020'],
  // Two scripts, so that neither keeps the browser from drawing and answering for long while the pane starts.
  entry: {
    react: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'],
    taskpane: { import: './src/taskpane/main.tsx', dependOn: 'react' },
  },
  output: {
    path: path.join(DIST, 'pane'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // The functions are built beside the pane, before or after it.
    clean: { keep: /^functions\.|custom-functions-runtime/ },
  },
  module: {
    rules: [scripts(swc.forPane)],
  },
  plugins: [
    page('taskpane.html', '<script defer src="office/office.js"></script>'),
    page('index.html', ''),
    new CopyPlugin({
      patterns: [
        ...OFFICE_FILES.map((file) => ({
          from: path.join(OFFICE, file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: 'assets/*.png' },
        // Opened with 打开示例, or by themselves where nothing else is open.
        ...SAMPLES.map((name) => ({ from: `samples/${name}.xlsx`, to: 'samples/' })),
        { from: 'manifest.xml' },
      ],
    }),
    printFirstLoad,
  ],
  resolve,
  devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
  // The measure that counts is the first load, printed by the plugin and held by test/browser/first-load.test.ts.
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The worksheet functions, beside the pane and apart from it: a sheet that uses them must not have to load the pane. The
 * names are those of manifest.xml.
 */
const functions = {
  name: 'functions',
  target: ['web', 'es2017'],
  entry: { functions: './src/functions/main.ts' },
  output: { path: path.join(DIST, 'pane'), filename: '[name].js' },
  module: { rules: [scripts(swc.forFunctions)] },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: './src/functions/functions.html' },
        { from: './src/functions/functions.ts', to: 'functions.json', transform: functionsMetadata },
        {
          from: path.join(OFFICE, 'custom-functions-runtime.js'),
          to: 'office/custom-functions-runtime.js',
          info: { minimized: true },
        },
      ],
    }),
  ],
  resolve,
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line: one file, so that a cold start opens nothing else. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { gouji: './src/cli/gouji.ts' },
  output: { path: path.join(DIST, 'cli'), filename: '[name].js', library: { type: 'commonjs2' }, clean: true },
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs' },
  module: { rules: [scripts(swc.forNode)] },
  node: { __dirname: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  optimization: { minimize: false },
  resolve,
  devtool: false,
  stats: 'errors-warnings',
};

module.exports = [pane, functions, cli];
module.exports.parallelism = 1;
