/** What nothing uses goes: `npm run check:unused`. @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/auth/{main,post}.ts',
    'src/fleet/{main,post,list,delete,take,take-post}.ts',
    'src/cli/main.ts',
    // By the bundle, in place of packages.
    'src/runner/plain-{core,exec}.ts',
    'devhub/{main,index}.ts',
    'bench/*.ts',
    // In processes with a clock of their own.
    'chaos/{main,runs,take,fast-clock}.ts',
    'scripts/*.ts',
    '__tests__/**/*.test.ts',
    // Processes that tests start.
    '__tests__/contract/loopback-only.ts',
    '__tests__/unit/salesforce/hostile-answer-client.ts',
    '__tests__/judges/tools/install-all.ts',
    '__tests__/unit/salesforce/hostile-answer-client.ts',
    '__tests__/unit/sf-cli/register-once.ts',
  ],
  project: ['{src,devhub,harness,scripts,bench,chaos,pictures,e2e,demo,__tests__}/**/*.ts'],
  // Part of @actions/languageservice, whose version it decides.
  // The runner of `npm run mutate`, found by its name.
  ignoreDependencies: ['@actions/workflow-parser', '@stryker-mutator/tap-runner'],
  ignoreBinaries: ['gpg', 'gpgconf', 'ldd', 'openssl', 'xxd'],
  // The type of a parameter or a result is exported with its function.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
