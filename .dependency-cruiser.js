/** What each wing of `src/` may import from, besides itself and the files beside the wings: CONTRIBUTING.md has the drawing. */
const wings = {
  cli: ['fleet', 'login', 'sf-cli', 'runner', 'limit', 'key', 'salesforce'],
  fleet: ['login', 'sf-cli', 'runner', 'limit', 'key', 'salesforce'],
  auth: ['login', 'sf-cli', 'runner', 'key', 'salesforce'],
  login: ['sf-cli', 'runner', 'key', 'salesforce'],
  'sf-cli': ['salesforce'],
  runner: ['key', 'salesforce'],
  salesforce: ['limit'],
  limit: ['salesforce'],
  key: [],
};

/** `npm run check:imports`: no circle, types included, and no import against the plan. */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(wings).map(([wing, others]) => ({
      name: `plan-of-${wing}`,
      severity: 'error',
      from: { path: `^src/${wing}/` },
      to: { path: '^src/[^/]+/', pathNot: [wing, ...others].map((other) => `^src/${other}`) },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'node_modules|__tests__/contract/cli|demo/project' },
  },
};
