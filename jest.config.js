const source = { '^.+\\.[jt]sx?$': ['@swc/jest', require('./scripts/swc').forTests] };

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/samples/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      moduleNameMapper: { '^office-addin-manifest$': '<rootDir>/test/hosts/excel/office-addin-manifest.ts' },
      transform: source,
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      transform: source,
    },
    {
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      transform: source,
    },
  ],
};
