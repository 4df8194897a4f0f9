/** Who may import whom. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two files are one thing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead, unless a tool opens it by name.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.(config|spec)\\.(ts|js)$',
          '^\\.dependency-cruiser\\.cjs$',
          '^commands/',
          // Processes that the benchmark starts.
          '^bench/[^/]+\\.mjs$',
          // Written into the page of the report, not imported.
          '^reports/html/page\\.js$',
          // Declarations of what is no code.
          '\\.d\\.ts$',
          '\\.md$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that does not resolve fails at run time, in somebody else’s hands.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'specs-ask-for-fixtures',
      comment: 'A spec reads as a sentence; everything it stands on comes from fixtures/index.ts.',
      severity: 'error',
      from: { path: '^tests/(admin-console|flows)/' },
      to: { path: '^[^/]+', pathNot: '^fixtures/index\\.ts$' },
    },
    {
      name: 'requirements-are-data',
      comment: 'What the documents require depends on nothing.',
      severity: 'error',
      from: { path: '^tests/requirements/' },
      to: { path: '^(?!tests/requirements/)[^/]+', pathNot: '^node_modules/zod/' },
    },
    {
      name: 'pages-know-only-playwright',
      comment: 'A page object must not learn from the org it is pointed at.',
      severity: 'error',
      from: { path: '^pages/' },
      to: {
        path: '^[^/]+',
        pathNot: '^(pages/|node_modules/(@playwright/test|playwright|playwright-core)/)',
      },
    },
    {
      name: 'embedded-org-is-independent',
      comment:
        'The oracle is independent: a word shared by both sides could be wrong on both and prove nothing.',
      severity: 'error',
      from: { path: '^embedded-org/' },
      to: { path: '^(tests|pages|fixtures|reports|commands|sample-client)/|^playwright\\.config' },
    },
    {
      name: 'sample-client-is-independent',
      comment: 'The sample client knows Okta’s SDK and nothing of who tests it.',
      severity: 'error',
      from: { path: '^sample-client/' },
      to: { path: '^(tests|pages|fixtures|reports|commands|embedded-org)/|^playwright\\.config' },
    },
    {
      name: 'front-doors-only',
      comment: 'The suite uses the embedded org and the sample client as their users do.',
      severity: 'error',
      from: { path: '^(fixtures|commands|bench|reports|tests/(?!self/))' },
      to: {
        path: '^(embedded-org|sample-client)/',
        pathNot: '^(embedded-org|sample-client)/index\\.ts$',
      },
    },
    {
      name: 'reports-read-the-catalogue',
      comment: 'A report is made of results and of what was required, nothing else.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^(?!reports/|tests/requirements/|node_modules/)[^/]+/' },
    },
    {
      name: 'fixtures-do-not-import-specs',
      comment: 'Fixtures stand below the specs.',
      severity: 'error',
      from: { path: '^fixtures/' },
      to: { path: '\\.spec\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|reports/out|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
