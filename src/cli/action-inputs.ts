/* eslint-disable max-lines -- it is a table */
import type { InputDefinition } from '../runner/input-definition.ts';

const consumerKey = { name: 'consumer-key', description: "The app's consumer key (client id)." } as const;
const encryptedKey = {
  name: 'encrypted-key',
  description:
    'The encrypted private key itself, from a secret. Give this or `encrypted-key-file`; the format is detected.',
  isSecret: true,
} as const;
const encryptedKeyFile = {
  name: 'encrypted-key-file',
  description: 'The path of the encrypted private key; `-` is the standard input.',
} as const;
const decryptionPassphrase = {
  name: 'decryption-passphrase',
  description: 'The passphrase of the key, for the formats that take one.',
  isSecret: true,
} as const;
const decryptionKey = {
  name: 'decryption-key',
  description: 'The AES key in hex, for files made by `openssl enc -K … -iv …`.',
  isSecret: true,
} as const;
const decryptionIv = {
  name: 'decryption-iv',
  description: 'The AES initialization vector in hex, for files made by `openssl enc -K … -iv …`.',
  isSecret: true,
} as const;
const hubUsername = { name: 'hub-username', description: 'The Dev Hub user.' } as const;
const scratchUsername = {
  name: 'scratch-username',
  description: 'Log in to this scratch org instead of the hub.',
} as const;
const alias = { name: 'alias', description: 'An alias for the `sf` CLI.' } as const;
const registerWithCli = {
  name: 'register-with-cli',
  description: 'Register the login with the `sf` CLI.',
  default: 'true',
} as const;
const instanceUrl = {
  name: 'instance-url',
  description: 'Where the hub logs in. Default `https://login.salesforce.com`.',
} as const;
const timeoutMinutes = {
  name: 'timeout-minutes',
  description: 'Stop after this many minutes, with a summary.',
  default: '10',
} as const;
const fleetName = { name: 'fleet-name', description: "The fleet's name, as in its file." } as const;

/** The inputs of the actions, by the command that does the same. Made by `npm run options` from the `action.yml` files. */
export const actionInputs = {
  login: [
    consumerKey,
    encryptedKey,
    encryptedKeyFile,
    decryptionPassphrase,
    decryptionKey,
    decryptionIv,
    hubUsername,
    scratchUsername,
    {
      name: 'instance-url',
      description:
        'Where the token is asked for. Default `https://login.salesforce.com` for the hub, `https://test.salesforce.com` for a scratch org.',
    },
    {
      name: 'hub-instance-url',
      description:
        "With `scratch-username`, where the hub logs in, which is asked only when the scratch org's login fails. Default `https://login.salesforce.com`.",
    },
    {
      name: 'audience',
      description:
        "The JWT's audience, if the derived one (`https://login.salesforce.com` or `https://test.salesforce.com`) is not right.",
    },
    {
      name: 'signup-app',
      description:
        'With `platform-cli`, on the hub, `sf org create scratch` in later steps signs up through the Salesforce CLI’s own app, as hubs with an External Client App need it. `auto` and `own` leave that to the CLI.',
      default: 'auto',
    },
    alias,
    {
      name: 'set-default',
      description:
        'Make the org the CLI’s default, as `sf org login jwt --set-default` does. What `--exec` runs and `--format env` prints has it anyway, unless this is `false`.',
      default: 'true',
    },
    registerWithCli,
    {
      name: 'refreshable',
      description:
        'With `--exec`, keep the decrypted key while the command runs (mode 0600, in a private folder), so that the CLI can renew an expired session.',
      default: 'false',
    },
    {
      name: 'retry-timeout',
      description: 'Seconds to go on while a new org is not ready for logins yet.',
      default: '300',
    },
    {
      name: 'revoke',
      description: 'With `--exec`, revoke the session when the command ends.',
      default: 'true',
    },
  ],
  make: [
    consumerKey,
    encryptedKey,
    encryptedKeyFile,
    decryptionPassphrase,
    decryptionKey,
    decryptionIv,
    hubUsername,
    instanceUrl,
    { name: 'fleet-file', description: 'The file that describes the fleet. Default `config/fleet.yml`.' },
    {
      name: 'project-dir',
      description:
        'The folder of the Salesforce project (`sfdx-project.json`). Default the nearest upwards from the source, or from the fleet file.',
    },
    { name: 'fleet-name', description: "The fleet's name, instead of the file's `name`." },
    {
      name: 'generation',
      description:
        "Tells one making of the fleet from the next; the same again resumes it. Default the run's id; a pool's is `pool`.",
    },
    { name: 'concurrency', description: 'How many signups may be in flight.', default: '20' },
    { name: 'minimum', description: 'Succeed when at least this many orgs are ready. Default all.' },
    {
      name: 'retries',
      description: 'How often the signup of one org may be replaced after it failed, within the allocation.',
      default: '2',
    },
    {
      name: 'canary',
      description:
        'Whether one org of each group goes through all stages before the group’s other signups: `true`, `false`, or `auto`, for groups of 10 and more with a set-up that no org was ready with before.',
      default: 'auto',
    },
    {
      name: 'signup-app',
      description:
        'The app that scratch orgs are signed up through: `own` (the consumer key’s), `platform-cli` (the Salesforce CLI’s; the orgs are then made to accept the key), or `auto`, which finds out.',
      default: 'auto',
    },
    {
      name: 'app-name',
      description:
        'The API name of the hub’s External Client App, if `orgkey init` did not make it. Default `Orgkey`.',
    },
    {
      name: 'shard',
      description: "This job's share of the fleet, such as `2/5`, for a fleet spread over matrix jobs.",
    },
    {
      name: 'timeout-minutes',
      description:
        "Stop after this many minutes, counted from the step's first line on, with a summary and a fleet that resumes.",
      default: '120',
    },
    {
      name: 'dry-run',
      description:
        'Only check, and make nothing. Without a key, as in a pull request from a fork, only the files are checked.',
      default: 'false',
    },
    {
      name: 'definition-file',
      description: 'Instead of a fleet file, the scratch org definition of a fleet of one group.',
    },
    { name: 'count', description: 'Instead of a fleet file, how many orgs. Default 1.', isFileKey: true },
    {
      name: 'duration-days',
      description: 'Instead of a fleet file, days until the orgs expire, 1 to 30. Default 1.',
      isFileKey: true,
    },
    {
      name: 'packages',
      description:
        'Instead of a fleet file, package versions to install, by `04t…` id or alias; `04t…=NAME` if the environment variable NAME holds the installation key.',
      isFileKey: true,
    },
    { name: 'source', description: 'Instead of a fleet file, paths of source to deploy.', isFileKey: true },
    {
      name: 'permission-sets',
      description: 'Instead of a fleet file, permission sets to assign.',
      isFileKey: true,
    },
    { name: 'data', description: 'Instead of a fleet file, data plans to import.', isFileKey: true },
    {
      name: 'script',
      description: 'Instead of a fleet file, a script to run for each org, with `SF_TARGET_ORG` set.',
      isFileKey: true,
    },
  ],
  list: [
    consumerKey,
    encryptedKey,
    encryptedKeyFile,
    decryptionPassphrase,
    decryptionKey,
    decryptionIv,
    hubUsername,
    instanceUrl,
    { name: 'fleet-name', description: "The fleet's name, as in its file. Required without `all`." },
    {
      name: 'generation',
      description: 'Which making of the fleet. Default the newest that has a ready org.',
    },
    { name: 'only', description: 'With `free`, only the orgs that nobody holds.' },
    {
      name: 'all',
      description:
        'Instead of a fleet, the scratch orgs of the whole hub that nobody claims: of no fleet, left by one, or with a holder whose time is over. For each the log and the summary say its owner, age, end and what to do; no output is set.',
      default: 'false',
    },
    timeoutMinutes,
  ],
  delete: [
    consumerKey,
    encryptedKey,
    encryptedKeyFile,
    decryptionPassphrase,
    decryptionKey,
    decryptionIv,
    hubUsername,
    instanceUrl,
    fleetName,
    { name: 'generation', description: 'Which making of the fleet. Default all.' },
    { name: 'dry-run', description: 'Only say which orgs would be deleted.', default: 'false' },
    { name: 'older-than', description: 'Delete only orgs that are at least this many hours old.' },
    {
      name: 'expired-claims',
      description: 'Whether to delete only the orgs whose holder’s time is over (`fleet/take`).',
      default: 'false',
    },
    {
      name: 'holder',
      description:
        'Delete only what this holder has or had, such as `acme/app#7/*` for all jobs of a closed pull request; `*` stands for any text.',
    },
    {
      name: 'purge',
      description:
        "Whether to delete the fleet's old ScratchOrgInfo records, too. Each slot's newest stays, and that of every org that is up.",
      default: 'false',
    },
    timeoutMinutes,
  ],
  take: [
    consumerKey,
    encryptedKey,
    encryptedKeyFile,
    decryptionPassphrase,
    decryptionKey,
    decryptionIv,
    hubUsername,
    instanceUrl,
    fleetName,
    {
      name: 'generation',
      description:
        'Which making of the fleet. Default the pool, if the fleet is one, else the newest that has a free org.',
    },
    { name: 'group', description: 'Which group of the fleet. Default any.' },
    {
      name: 'holder',
      description: 'Who takes the org. Default the user and the machine; in a job as the action has it.',
    },
    { name: 'for', description: "For how many hours at most; the org's end may come sooner.", default: '8' },
    {
      name: 'reuse',
      description:
        'Whether the same holder gets the same org again, so that re-runs of a pull request share one.',
      default: 'true',
    },
    { name: 'wait-minutes', description: 'How long to wait for a free org.', default: '0' },
    {
      name: 'refresh',
      description:
        'With `source`, deploys the package directories of the `sfdx-project.json` in this folder.',
    },
    {
      name: 'email',
      description:
        "A person's address. They get a user of their own in the org, and Salesforce mails them the link to set its password.",
    },
    {
      name: 'delete-when-done',
      description: 'Delete the org when the job ends, however it ends.',
      default: 'false',
    },
    {
      name: 'timeout-minutes',
      description: 'Stop after this many minutes, `wait-minutes` included.',
      default: '60',
    },
    {
      name: 'retry-timeout',
      description: 'Seconds to go on while the org is not ready for logins.',
      default: '300',
    },
    alias,
    {
      name: 'set-default',
      description: 'Make the org the CLI’s default, as `sf org login jwt --set-default` does.',
      default: 'true',
    },
    registerWithCli,
    {
      name: 'refreshable',
      description:
        'Keep the decrypted key until the job ends (mode 0600, in RUNNER_TEMP), so that the CLI can renew an expired session in long jobs.',
      default: 'false',
    },
    { name: 'revoke', description: 'Revoke the session when the job ends.', default: 'true' },
  ],
  logout: [hubUsername, scratchUsername],
} as const satisfies Readonly<Record<string, readonly InputDefinition[]>>;

export type ActionName = keyof typeof actionInputs;
