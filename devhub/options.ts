import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const usage = `The embedded Dev Hub: behaves as Salesforce toward the sf CLI and Orgkey's actions.

npm run devhub -- [options]
  --port N              port of the production listener; the sandbox listener takes the next (default 8080; 0: free ones)
  --consumer-key KEY    of the Connected App (default 3MVG9embedded)
  --tls-certificate FILE, --tls-key FILE
                        answers https with these (PEM), for clients that talk nothing else
  --certificate FILE    PEM certificate of the app; without it a key and a certificate are made with openssl
  --hub-username NAME   the hub's user (default admin@acme.example)
  --scratch-org NAME    a scratch org that another machine made already; may be given several times
  --signup-seconds N    how long a signup takes (default 3)
  --replication-seconds N  how long a new org's logins are refused (default 0)
  --package ID[=KEY]    a package version (04t…) that every org can install, with its installation key; several times
  --namespace NAME      a namespace that is linked to the hub; several times
  --snapshot NAME       an active snapshot of the hub; several times
  --install-seconds N, --deploy-seconds N, --import-seconds N
                        how long a package, a deploy and a call of a data import take (default 0)
  --active N, --daily N    scratch org allocations (default 100, 200)
`;

/** The command line is wrong, or what it names cannot be used; the message is one sentence for its writer. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/** The command line, checked. */
export interface CommandLine {
  readonly help: boolean;
  readonly port: number;
  readonly consumerKey: string;
  readonly certificate: { readonly file: string; readonly pem: string } | undefined;
  readonly tls: { readonly key: string; readonly certificate: string } | undefined;
  readonly hubUsername: string;
  readonly scratchOrgs: readonly string[];
  /** `04t…` or `04t…=key` */
  readonly packages: readonly string[];
  readonly namespaces: readonly string[];
  readonly snapshots: readonly string[];
  readonly seconds: Readonly<Record<'signup' | 'replication' | 'install' | 'deploy' | 'import', number>>;
  readonly limits: { readonly activeScratchOrgs: number; readonly dailyScratchOrgs: number };
}

/** @throws CommandLineError */
export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parsed(args);
  const seconds = (name: keyof CommandLine['seconds']) =>
    number(values[`${name}-seconds`], `--${name}-seconds`);
  return {
    help: values.help,
    port: portNumber(values.port),
    consumerKey: values['consumer-key'],
    certificate: values.certificate === undefined ? undefined : readCertificate(values.certificate),
    tls: readTls(values['tls-certificate'], values['tls-key']),
    hubUsername: values['hub-username'],
    scratchOrgs: values['scratch-org'],
    packages: values.package,
    namespaces: values.namespace,
    snapshots: values.snapshot,
    seconds: {
      signup: seconds('signup'),
      replication: seconds('replication'),
      install: seconds('install'),
      deploy: seconds('deploy'),
      import: seconds('import'),
    },
    limits: {
      activeScratchOrgs: number(values.active, '--active'),
      dailyScratchOrgs: number(values.daily, '--daily'),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8080' },
        'consumer-key': { type: 'string', default: '3MVG9embedded' },
        certificate: { type: 'string' },
        'tls-certificate': { type: 'string' },
        'tls-key': { type: 'string' },
        'hub-username': { type: 'string', default: 'admin@acme.example' },
        'scratch-org': { type: 'string', multiple: true, default: [] },
        'signup-seconds': { type: 'string', default: '3' },
        'replication-seconds': { type: 'string', default: '0' },
        package: { type: 'string', multiple: true, default: [] },
        namespace: { type: 'string', multiple: true, default: [] },
        snapshot: { type: 'string', multiple: true, default: [] },
        'install-seconds': { type: 'string', default: '0' },
        'deploy-seconds': { type: 'string', default: '0' },
        'import-seconds': { type: 'string', default: '0' },
        active: { type: 'string', default: '100' },
        daily: { type: 'string', default: '200' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node goes on with advice for programs that take positional arguments.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new CommandLineError(`${what}; \`npm run devhub -- --help\` lists the options.`);
  }
}

function number(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new CommandLineError(`${option} takes a number, not "${text}".`);
}

function portNumber(text: string): number {
  const last = 65_534; // The sandbox listener takes the next one.
  if (/^\d+$/.test(text) && Number(text) <= last) return Number(text);
  throw new CommandLineError(`--port takes a whole number from 0 to ${last}, not "${text}".`);
}

function readTls(certificate: string | undefined, key: string | undefined): CommandLine['tls'] {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined) {
    throw new CommandLineError('--tls-certificate and --tls-key go together.');
  }
  return {
    certificate: readFile('--tls-certificate', certificate),
    key: readFile('--tls-key', key),
  };
}

function readFile(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandLineError(
      `${option}: ${isMissing ? `there is no file ${file}` : `${file} cannot be read`}.`,
    );
  }
}

function readCertificate(file: string): { file: string; pem: string } {
  const pem = readFile('--certificate', file);
  try {
    new X509Certificate(pem);
  } catch {
    throw new CommandLineError(`--certificate: ${file} is not a certificate in PEM format.`);
  }
  return { file, pem };
}
