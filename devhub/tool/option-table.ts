import { requestFaults } from './fault-spec.ts';
import type { State } from './state.ts';
import { states } from './states.ts';

/** An option of `npm run devhub`. */
export interface OptionRow {
  readonly name: string;
  readonly group: 'Start' | 'What it has' | 'Faults' | State['group'];
  /** What stands for its value; an option without one is on or off. */
  readonly value?: string;
  /** Where the value may be left out. */
  readonly isValueOptional?: true;
  readonly isRepeated?: true;
  readonly default?: string;
  readonly meaning: string;
}

const kinds = requestFaults.map(({ name }) => name).join(', ');

const ofTheCommand: readonly OptionRow[] = [
  {
    name: 'port',
    group: 'Start',
    value: 'N',
    default: '8080',
    meaning: 'of the production listener; the sandbox listener takes the next (0: free ones)',
  },
  {
    name: 'directory',
    group: 'Start',
    value: 'FOLDER',
    meaning:
      'where `server.key` and `server.crt` are kept for the next start; made with openssl if they are missing',
  },
  {
    name: 'certificate',
    group: 'Start',
    value: 'FILE',
    meaning: 'PEM certificate of the app, where you have the private key',
  },
  { name: 'consumer-key', group: 'Start', value: 'KEY', default: '3MVG9embedded', meaning: 'of the app' },
  {
    name: 'app',
    group: 'Start',
    value: 'KIND',
    default: 'connected-app',
    meaning: 'or `external-client-app`',
  },
  {
    name: 'app-name',
    group: 'Start',
    value: 'NAME',
    default: 'Embedded',
    meaning: 'API name of the app: another than Orgkey, the name of the app that `orgkey init` makes',
  },
  {
    name: 'hub-username',
    group: 'Start',
    value: 'NAME',
    default: 'admin@acme.example',
    meaning: "the hub's user",
  },
  {
    name: 'tls-certificate',
    group: 'Start',
    value: 'FILE',
    meaning: 'answers https with it and `--tls-key` (PEM), for clients that talk nothing else',
  },
  { name: 'tls-key', group: 'Start', value: 'FILE', meaning: 'its private key' },
  {
    name: 'request-log',
    group: 'Start',
    meaning: 'a line a request: when, method, path, status, time taken, whose',
  },
  {
    name: 'hub-edition',
    group: 'What it has',
    value: 'enterprise|developer',
    default: 'enterprise',
    meaning: 'edition of the hub: a production org, or one of Developer Edition',
  },
  {
    name: 'scratch-org',
    group: 'What it has',
    value: 'NAME',
    isRepeated: true,
    meaning: 'a scratch org that another machine made already',
  },
  {
    name: 'package',
    group: 'What it has',
    value: 'ID[=KEY]',
    isRepeated: true,
    meaning: 'a package version (04t…) that every org can install, with its installation key',
  },
  {
    name: 'namespace',
    group: 'What it has',
    value: 'NAME',
    isRepeated: true,
    meaning: 'a namespace that is linked to the hub',
  },
  { name: 'snapshot', group: 'What it has', value: 'NAME', isRepeated: true, meaning: 'an active snapshot' },
  {
    name: 'org-shape',
    group: 'What it has',
    value: 'ORG_ID',
    isRepeated: true,
    meaning: 'an org (00D…) with an org shape that the hub may use',
  },
  {
    name: 'no-dev-hub',
    group: 'What it has',
    meaning: 'Dev Hub is off, until somebody turns it on as `orgkey init` offers to',
  },
  {
    name: 'fail-signup',
    group: 'Faults',
    value: 'CODE[:TIMES|:SHARE%][@TEXT]',
    isRepeated: true,
    meaning:
      'signups end with that error code: all, the first TIMES, or a share; with TEXT, where the username has it in it',
  },
  {
    name: 'fail-requests',
    group: 'Faults',
    value: 'KIND[:TIMES|:SHARE%][@TEXT]',
    isRepeated: true,
    meaning: `the same for requests with TEXT in method or path; a kind is one of ${kinds}`,
  },
  {
    name: 'seed',
    group: 'Faults',
    value: 'N',
    default: '1',
    meaning: 'which requests a share hits: the same for the same requests in the same order',
  },
  {
    name: 'slow',
    group: 'Times',
    value: 'FACTOR|Nms',
    isValueOptional: true,
    meaning:
      'times as on real hubs: a signup takes 90 s, for example; 0.1 makes it a tenth, 200ms only slows each request down',
  },
];

function optionOf({ name, group, value, meaning }: State): OptionRow {
  if (value === 'switch') return { name, group, meaning };
  if ('unit' in value) return { name, group, value: 'N', meaning, default: numberDefaults[name] ?? '0' };
  const [first = ''] = value.choices;
  return { name, group, value: value.choices.join('|'), default: first, meaning };
}

/** Of the command; the page shows what is set. */
const numberDefaults: Readonly<Record<string, string>> = {
  'signup-seconds': '3',
  'auth-code-seconds': '900',
  active: '100',
  daily: '200',
};

/** Every option, by group in the order of help and docs. */
export const optionTable: readonly OptionRow[] = (
  ['Start', 'What it has', 'Faults', 'Times', 'Limits', 'Apps', 'Logins'] as const
).flatMap((group) => [...ofTheCommand, ...states.map(optionOf)].filter((row) => row.group === group));

/** `--port N` */
export function optionText({ name, value, isValueOptional }: OptionRow): string {
  if (value === undefined) return `--${name}`;
  return `--${name} ${isValueOptional === true ? `[${value}]` : value}`;
}
