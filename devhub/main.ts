/**
 * The embedded Dev Hub on its own: `npm run devhub -- --help`.
 */
import { startDevHub } from './index.ts';
import type { DevHub } from './index.ts';
import { howTo, logins } from './how-to.ts';
import { readCommandLine } from './options.ts';
import { registerPage } from './page/routes.ts';
import type { CommandLine } from './options.ts';
import { CommandLineError } from './tool/command-line-error.ts';
import { type Controls, controlsOf } from './tool/controls.ts';
import { type KeyPair, keyPair } from './tool/key-pair.ts';
import { requestLine } from './tool/request-line.ts';
import { states } from './tool/states.ts';
import { usage } from './tool/usage.ts';

/** As many as the page shows, and some more. */
const requestsKept = 1000;

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options.help) process.stdout.write(usage());
  else await serve(options);
} catch (error) {
  if (!(error instanceof CommandLineError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function serve(options: CommandLine): Promise<void> {
  // The listeners end with the process, and what is to be removed is removed as it exits.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const pair = keyPair(options);
  const hub = await started(options, pair);
  const { consumerKey, app: kind, appName: name } = options;
  hub.addApp({ consumerKey, name, kind, certificate: pair.pem });
  for (const one of options.packages) addPackage(hub, one);
  for (const namespace of options.namespaces) hub.addNamespace(namespace);
  for (const snapshot of options.snapshots) hub.addSnapshot(snapshot);
  for (const shape of options.orgShapes) hub.settings.orgShapes.add(shape);
  for (const username of options.scratchOrgs) hub.createScratchOrg({ username });
  if (options.noDevHub) hub.disableDevHub();
  process.stdout.write(howTo(hub, options, pair));
}

async function started(options: CommandLine, pair: KeyPair): Promise<DevHub> {
  const { port, tls, hubUsername, hubEdition, requestLog } = options;
  try {
    return await startDevHub(
      {
        port,
        hubUsername,
        hubEdition,
        requestsKept,
        ...(tls === undefined ? {} : { tls }),
        ...(requestLog ? { onAnswered: (entry) => process.stdout.write(requestLine(entry)) } : {}),
      },
      (production, hub) => {
        const controls = setAsAsked(hub, options);
        const { appName } = options;
        registerPage(production, () => ({ controls, appName, logins: logins(hub, options, pair) }));
      },
    );
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

function setAsAsked(hub: DevHub, options: CommandLine): Controls {
  const controls = controlsOf(hub, options.seed);
  for (const state of states) {
    const value = options.states.get(state.name);
    if (value !== undefined) state.set(controls, value);
  }
  for (const fault of options.faults) controls.faults.add(fault);
  return controls;
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
