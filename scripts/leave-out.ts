import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** A module that, where a package imports it, gives way to one with only what is used of it. */
interface LeftOut {
  /** As the import has it. */
  readonly module: RegExp;
  /** A part of the importing file's path. */
  readonly importedBy: RegExp;
  readonly instead: string;
}

const here = createRequire(import.meta.url);
const undici = dirname(here.resolve('undici/package.json'));
const zod = dirname(here.resolve('zod/package.json'));
const salesforceCore = dirname(here.resolve('@salesforce/core'));
const runner = join(import.meta.dirname, '../src/runner');
/** A file of the package, quoted. */
function inUndici(file: string): string {
  return JSON.stringify(join(undici, `lib/${file}.js`));
}

const nothing = 'module.exports = {};';

/** What nothing here reaches, and would be most of the download or of the time to start. */
const leftOut: readonly LeftOut[] = [
  // An HTTP client for OIDC tokens and a process runner for platform details, which it loads at start.
  {
    module: /^\.\/(oidc-utils|platform)\.js$/,
    importedBy: /\/@actions\/core\//,
    instead: 'export class OidcClient {}\nexport const platform = process.platform;\n',
  },
  // What GitHub's cache client logs, and what its tar prints, goes through the filter for foreign text.
  {
    module: /^@actions\/core$/,
    importedBy: /\/@actions\/(cache|glob)\//,
    instead: `export * from ${JSON.stringify(join(runner, 'plain-core.ts'))};`,
  },
  {
    module: /^@actions\/exec$/,
    importedBy: /\/@actions\/cache\//,
    instead: `export * from ${JSON.stringify(join(runner, 'plain-exec.ts'))};`,
  },
  // For browsers only, and a fifth of the load time.
  { module: /^memfs$/, importedBy: /\/@salesforce\/core\//, instead: nothing },
  // The source converter needs no org: it gets core without jsforce, logins and the packages behind them.
  {
    module: /^@salesforce\/core$/,
    importedBy: /\/@salesforce\/source-deploy-retrieve\//,
    instead: `module.exports = {
      ...require('@salesforce/core/lifecycle'),
      ...require('@salesforce/core/logger'),
      ...require('@salesforce/core/messages'),
      ...require('@salesforce/core/project'),
      ...require('@salesforce/core/sfError'),
      ...require('@salesforce/core/configAggregator'),
      ...require(${JSON.stringify(join(salesforceCore, 'org/orgConfigProperties.js'))}),
    };`,
  },
  // It asks the network for Salesforce's API version where the source names none; ours always names one.
  { module: /^(got|proxy-agent)$/, importedBy: /\/source-deploy-retrieve\//, instead: nothing },
  // Messages in fifty languages.
  { module: /\/locales\/index\.c?js$/, importedBy: /\/zod\//, instead: nothing },
  // The same package in its CommonJS form.
  {
    module: /^zod$/,
    importedBy: /\/@salesforce\/core\//,
    instead: `export * from ${JSON.stringify(join(zod, 'index.js'))};`,
  },
  // Only what sends Node's own fetch through a proxy, and that once for all.
  {
    module: /^undici$/,
    importedBy: /\/(src|@actions\/http-client)\//,
    instead: `
      // As its index does: proxy agents ask for a tunnel by this method.
      require(${inUndici('dispatcher/dispatcher')}).prototype.connect = require(${inUndici('api/api-connect')});
      module.exports = {
        EnvHttpProxyAgent: require(${inUndici('dispatcher/env-http-proxy-agent')}),
        ProxyAgent: require(${inUndici('dispatcher/proxy-agent')}),
      };`,
  },
];

/** Leaves parts of packages out of the bundle. */
export const leaveOut: Plugin = {
  name: 'left-out',
  setup(builder) {
    for (const { module, importedBy, instead } of leftOut) {
      builder.onResolve({ filter: module }, ({ path, importer }) =>
        importedBy.test(importer.replaceAll('\\', '/'))
          ? { path, namespace: 'left-out', pluginData: { contents: instead, resolveDir: dirname(importer) } }
          : undefined,
      );
    }
    builder.onLoad(
      { filter: /.*/, namespace: 'left-out' },
      ({ pluginData }) => pluginData as { contents: string; resolveDir: string },
    );
  },
};
