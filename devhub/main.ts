/**
 * The embedded Dev Hub on its own: `npm run devhub -- --help`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDevHub } from './index.ts';
import type { DevHub } from './index.ts';
import { howTo } from './how-to.ts';
import { CommandLineError, readCommandLine, usage } from './options.ts';
import type { CommandLine } from './options.ts';

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options.help) process.stdout.write(usage);
  else await serve(options);
} catch (error) {
  if (!(error instanceof CommandLineError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function serve(options: CommandLine): Promise<void> {
  // The listeners end with the process, and what is to be removed is removed as it exits.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const { pem, keyFile } = certificateAndKey(options);
  const hub = await started(options);
  hub.addApp({ consumerKey: options.consumerKey, certificate: pem });
  for (const one of options.packages) addPackage(hub, one);
  for (const namespace of options.namespaces) hub.addNamespace(namespace);
  for (const snapshot of options.snapshots) hub.addSnapshot(snapshot);
  for (const username of options.scratchOrgs) hub.createScratchOrg({ username });
  process.stdout.write(howTo(hub, options, keyFile));
}

async function started({ port, tls, hubUsername, seconds, limits }: CommandLine): Promise<DevHub> {
  try {
    return await startDevHub({
      port,
      hubUsername,
      ...(tls === undefined ? {} : { tls }),
      signupMilliseconds: 1000 * seconds.signup,
      replicationMilliseconds: 1000 * seconds.replication,
      installMilliseconds: 1000 * seconds.install,
      deployMilliseconds: 1000 * seconds.deploy,
      importMilliseconds: 1000 * seconds.import,
      limits,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const taken = code === 'EADDRINUSE' ? 'is taken by another program' : undefined;
    const trouble = code === 'EACCES' ? 'may not be used by you' : taken;
    if (trouble === undefined) throw error;
    const which = error instanceof Error && 'port' in error ? Number(error.port) : port;
    throw new CommandLineError(
      `Port ${which} ${trouble}; choose two others in a row with --port N, or free ones with --port 0.`,
    );
  }
}

/** `04t…` or `04t…=key` */
function addPackage(hub: DevHub, text: string): void {
  const [id = '', ...key] = text.split('=');
  try {
    hub.addPackage({ id, name: id, ...(key.length === 0 ? {} : { installationKey: key.join('=') }) });
  } catch (error) {
    throw new CommandLineError(`--package: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The certificate given, or a fresh one with its key in a folder that is gone when the process is. */
function certificateAndKey({ certificate }: CommandLine): { pem: string; keyFile: string | undefined } {
  if (certificate !== undefined) return { pem: certificate.pem, keyFile: undefined };
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-devhub-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const keyFile = join(folder, 'server.key');
  const certificateFile = join(folder, 'server.crt');
  writeFileSync(keyFile, '', { mode: 0o600 });
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', '365'],
        ...['-subj', '/CN=Embedded Dev Hub', '-keyout', keyFile, '-out', certificateFile],
      ],
      { stdio: 'pipe' },
    );
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new CommandLineError('There is no openssl to make a key with; give a --certificate of your own.');
  }
  return { pem: readFileSync(certificateFile, 'utf8'), keyFile };
}
