import { parseArgs } from 'node:util';
import { readCertificate, readTls } from './tool/option-files.ts';
import { type FaultSpec, FaultSpecError, readFaultSpec } from './tool/fault-spec.ts';
import { optionTable } from './tool/option-table.ts';
import { slowTimes, withSlowValue } from './tool/slow.ts';
import { problemOfState } from './tool/state.ts';
import { states } from './tool/states.ts';
import { CommandLineError } from './tool/command-line-error.ts';

/** The command line, checked. */
export interface CommandLine {
  readonly help: boolean;
  readonly port: number;
  readonly consumerKey: string;
  readonly app: 'connected-app' | 'external-client-app';
  readonly appName: string;
  readonly certificate: { readonly file: string; readonly pem: string } | undefined;
  /** Where the key that it makes is kept. */
  readonly directory: string | undefined;
  readonly tls: { readonly key: string; readonly certificate: string } | undefined;
  readonly hubUsername: string;
  readonly hubEdition: 'Enterprise Edition' | 'Developer Edition';
  readonly requestLog: boolean;
  readonly scratchOrgs: readonly string[];
  /** `04t…` or `04t…=key` */
  readonly packages: readonly string[];
  readonly namespaces: readonly string[];
  readonly snapshots: readonly string[];
  readonly orgShapes: readonly string[];
  readonly noDevHub: boolean;
  readonly faults: readonly FaultSpec[];
  readonly seed: number;
  /** Of states, by their names. */
  readonly states: ReadonlyMap<string, string>;
}

/** @throws CommandLineError */
export function readCommandLine(args: readonly string[]): CommandLine {
  const given = parsed(withSlowValue(args));
  const one = (name: string): string | undefined => given.get(name)?.at(-1);
  const text = (name: string): string =>
    one(name) ?? optionTable.find((row) => row.name === name)?.default ?? '';
  const all = (name: string): readonly string[] => given.get(name) ?? [];
  const certificate = one('certificate');
  const directory = one('directory');
  if (certificate !== undefined && directory !== undefined) {
    throw new CommandLineError('--directory has a certificate of its own: leave it out, or --certificate.');
  }
  return {
    help: given.has('help'),
    port: portNumber(text('port')),
    consumerKey: plain('consumer-key', text('consumer-key')),
    app: kindOfApp(text('app')),
    appName: apiName(text('app-name')),
    certificate: certificate === undefined ? undefined : readCertificate(certificate),
    directory,
    tls: readTls(one('tls-certificate'), one('tls-key')),
    hubUsername: plain('hub-username', text('hub-username')),
    hubEdition: edition(text('hub-edition')),
    requestLog: given.has('request-log'),
    scratchOrgs: all('scratch-org'),
    packages: all('package'),
    namespaces: all('namespace'),
    snapshots: all('snapshot'),
    orgShapes: all('org-shape').map(orgId),
    noDevHub: given.has('no-dev-hub'),
    faults: [...all('fail-signup').map(faultOf('signup')), ...all('fail-requests').map(faultOf('request'))],
    seed: wholeNumber('--seed', text('seed')),
    states: statesOf(given),
  };
}

/** What each option was given, `true` for one without a value. */
function parsed(args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const options = Object.fromEntries(
    optionTable.map(
      ({ name, value }) =>
        [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const,
    ),
  );
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    return new Map(
      Object.entries(values).map(([name, value]) => [name, [value].flat().map(String)] as const),
    );
  } catch (error) {
    // Node goes on with advice for programs that take positional arguments.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new CommandLineError(`${what}; \`npm run devhub -- --help\` lists the options.`);
  }
}

/** What options say of states: what has a default here, then `--slow`, then each by its name. */
function statesOf(given: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const slow = given.get('slow')?.at(-1);
  const times = slow === undefined ? undefined : slowTimes(slow);
  if (slow !== undefined && times === undefined) {
    throw new CommandLineError(
      `--slow takes a factor from 0 to 100, or milliseconds such as 200ms, not "${slow}".`,
    );
  }
  const defaults = optionTable.flatMap((row) =>
    row.default === undefined ? [] : [[row.name, row.default] as const],
  );
  const values = new Map(
    [...defaults, ...(times ?? [])].filter(([name]) => states.some((state) => state.name === name)),
  );
  for (const state of states) {
    const value = given.get(state.name)?.at(-1);
    if (value === undefined) continue;
    const problem = problemOfState(state, value);
    if (problem !== undefined) throw new CommandLineError(`--${state.name} ${problem}.`);
    values.set(state.name, value);
  }
  return values;
}

function faultOf(of: FaultSpec['of']): (text: string) => FaultSpec {
  return (text) => {
    try {
      return readFaultSpec(of, text);
    } catch (error) {
      if (!(error instanceof FaultSpecError)) throw error;
      throw new CommandLineError(`--fail-${of === 'signup' ? 'signup' : 'requests'}: ${error.message}`);
    }
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandLineError(`${option} takes a whole number, not "${text}".`);
}

function portNumber(text: string): number {
  const last = 65_534; // The sandbox listener takes the next one.
  if (/^\d+$/.test(text) && Number(text) <= last) return Number(text);
  throw new CommandLineError(`--port takes a whole number from 0 to ${last}, not "${text}".`);
}

function kindOfApp(text: string): CommandLine['app'] {
  if (text === 'connected-app' || text === 'external-client-app') return text;
  throw new CommandLineError(`--app takes connected-app or external-client-app, not "${text}".`);
}

function edition(text: string): CommandLine['hubEdition'] {
  if (text === 'enterprise') return 'Enterprise Edition';
  if (text === 'developer') return 'Developer Edition';
  throw new CommandLineError(`--hub-edition takes enterprise or developer, not "${text}".`);
}

function apiName(text: string): string {
  if (/^[A-Za-z]\w{0,79}$/.test(text)) return text;
  throw new CommandLineError('--app-name takes letters, digits and underscores, a letter first.');
}

/** It stands in commands to copy. */
function plain(name: string, text: string): string {
  if (/^[\w.@+-]+$/.test(text)) return text;
  throw new CommandLineError(`--${name} takes letters, digits and . _ + - @ only, not "${text}".`);
}

function orgId(text: string): string {
  if (/^00D[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$/.test(text)) return text.slice(0, 15);
  throw new CommandLineError(`--org-shape takes the id of an org, 00D…, not "${text}".`);
}
