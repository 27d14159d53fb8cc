/**
 * The embedded Dev Hub on its own: `npm run devhub -- --help`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevHub } from './index.ts';
import type { DevHub } from './index.ts';

const usage = `The embedded Dev Hub: behaves as Salesforce toward the sf CLI and Orgkey's actions.

npm run devhub -- [options]
  --port N              port of the production listener; the sandbox listener takes the next (default 8080; 0: free ones)
  --consumer-key KEY    of the Connected App (default 3MVG9embedded)
  --certificate FILE    PEM certificate of the app; without it a key and a certificate are made with openssl
  --hub-username NAME   the hub's user (default admin@acme.example)
  --scratch-org NAME    a scratch org that another machine made already; may be given several times
  --signup-seconds N    how long a signup takes (default 3)
  --replication-seconds N  how long a new org's logins are refused (default 0)
  --package ID[=KEY]    a package version (04t…) that every org can install, with its installation key; several times
  --install-seconds N, --deploy-seconds N, --import-seconds N
                        how long a package, a deploy and a call of a data import take (default 0)
  --active N, --daily N    scratch org allocations (default 100, 200)
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    'consumer-key': { type: 'string', default: '3MVG9embedded' },
    certificate: { type: 'string' },
    'hub-username': { type: 'string', default: 'admin@acme.example' },
    'scratch-org': { type: 'string', multiple: true, default: [] },
    'signup-seconds': { type: 'string', default: '3' },
    'replication-seconds': { type: 'string', default: '0' },
    package: { type: 'string', multiple: true, default: [] },
    'install-seconds': { type: 'string', default: '0' },
    'deploy-seconds': { type: 'string', default: '0' },
    'import-seconds': { type: 'string', default: '0' },
    active: { type: 'string', default: '100' },
    daily: { type: 'string', default: '200' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  process.stdout.write(usage);
} else {
  await serve();
}

async function serve(): Promise<void> {
  const consumerKey = values['consumer-key'];
  const { certificate, keyFile } = certificateAndKey();
  const hub = await startDevHub({
    port: number(values.port, '--port'),
    hubUsername: values['hub-username'],
    signupMilliseconds: 1000 * number(values['signup-seconds'], '--signup-seconds'),
    replicationMilliseconds: 1000 * number(values['replication-seconds'], '--replication-seconds'),
    installMilliseconds: 1000 * number(values['install-seconds'], '--install-seconds'),
    deployMilliseconds: 1000 * number(values['deploy-seconds'], '--deploy-seconds'),
    importMilliseconds: 1000 * number(values['import-seconds'], '--import-seconds'),
    limits: {
      activeScratchOrgs: number(values.active, '--active'),
      dailyScratchOrgs: number(values.daily, '--daily'),
    },
  });
  hub.addApp({ consumerKey, certificate });
  for (const one of values.package) addPackage(hub, one);
  for (const username of values['scratch-org']) hub.createScratchOrg({ username });
  process.stdout.write(howTo(hub, consumerKey, keyFile));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void hub.close().then(() => process.exit(0));
    });
  }
}

/** `04t…` or `04t…=key` */
function addPackage(hub: DevHub, text: string): void {
  const [id = '', ...key] = text.split('=');
  try {
    hub.addPackage({ id, name: id, ...(key.length === 0 ? {} : { installationKey: key.join('=') }) });
  } catch (error) {
    process.stderr.write(`--package: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

function number(text: string, option: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  process.stderr.write(`${option} takes a number, not "${text}".\n`);
  process.exit(2);
}

/** The certificate given, or a fresh one with its key in a temporary folder. */
function certificateAndKey(): { certificate: string; keyFile: string } {
  if (values.certificate !== undefined) {
    return {
      certificate: readFileSync(values.certificate, 'utf8'),
      keyFile: 'the private key of that certificate',
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-devhub-'));
  const keyFile = join(folder, 'server.key');
  const certificateFile = join(folder, 'server.crt');
  writeFileSync(keyFile, '', { mode: 0o600 });
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', '365'],
      ...['-subj', '/CN=Embedded Dev Hub', '-keyout', keyFile, '-out', certificateFile],
    ],
    { stdio: 'pipe' },
  );
  return { certificate: readFileSync(certificateFile, 'utf8'), keyFile };
}

function howTo(hub: DevHub, consumerKey: string, keyFile: string): string {
  const scratchOrgs = values['scratch-org'].map((username) => `\n  scratch org   ${username}`).join('');
  return `The embedded Dev Hub is up. Stop it with Ctrl-C.

  production    ${hub.productionUrl}   (login.salesforce.com and the hub)
  sandbox       ${hub.sandboxUrl}   (test.salesforce.com and every scratch org)
  hub user      ${hub.hubUsername}${scratchOrgs}
  consumer key  ${consumerKey}
  private key   ${keyFile}

Point the sf CLI at it, in a HOME of its own so that it can't mix with your real orgs:

  export HOME=$(mktemp -d) SF_DISABLE_DNS_CHECK=true SF_DISABLE_TELEMETRY=true SF_DISABLE_AUTOUPDATE=true
  sf org login jwt --username ${hub.hubUsername} --client-id ${consumerKey} --jwt-key-file ${keyFile} \\
    --instance-url ${hub.productionUrl} --alias hub --set-default-dev-hub
  sf org create scratch --edition developer --alias scratch

`;
}
