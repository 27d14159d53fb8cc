import assert from 'node:assert/strict';
import { sampleProject, writeProject } from '../../contract/project.ts';
import { type Place, textOf } from './blocks.ts';
import { type Answer, type Machine, passphrase } from './machine.ts';

/** What a page says before a block is there. */
type Before = (machine: Machine) => Promise<void>;

/** How a block is run here. */
export interface Run extends Place {
  readonly begins: string;
  readonly before?: readonly Before[];
  readonly answers?: readonly Answer[];
  /** Variables that the reader has. */
  readonly variables?: string;
  /** What shows in the end, one after the other. */
  readonly shows: readonly RegExp[];
}

const typesPassphrase: Answer = [/Passphrase/, `${passphrase}\r`];
const once = [typesPassphrase];
const twice = [...once, ...once];
const thrice = [...twice, ...once];
/** `init` asks whether to deploy, and twice for a passphrase; `check` opens the key. */
const setsUpAndChecks: readonly Answer[] = [
  [/Deploy /, 'y'],
  typesPassphrase,
  [/The same passphrase again/, `${passphrase}\r`],
  typesPassphrase,
];

/** Commands that nothing asks about. */
function typed(script: string): Before {
  return async (machine) => {
    const { exitCode, shown } = await machine.type(script);
    assert.equal(exitCode, 0, shown);
  };
}

/** The first fleet file on a page. */
function firstFleetFile(page: string): string {
  const [, yaml] = /^```yaml\n((?!- )[^`]*?^orgs:\n.*?)^```$/ms.exec(textOf(page)) ?? [];
  assert.ok(yaml !== undefined, `${page} has no file to copy.`);
  return yaml;
}

const definition = JSON.stringify({ orgName: 'Acme', edition: 'Developer' });
/** The fleet files of docs/fleet-file.md and docs/pool.md, the definition that they name, and the one that `sf` generates. */
const project: Before = ({ folder }) => {
  writeProject(folder, {
    ...sampleProject,
    'config/fleet.yml': firstFleetFile('docs/fleet-file.md'),
    'config/pool.yml': firstFleetFile('docs/pool.md'),
    'config/dev-scratch-def.json': definition,
    'config/project-scratch-def.json': definition,
  });
  return Promise.resolve();
};

const orgkey = 'npx github:x/orgkey#v1';
const key = '--passphrase-env PASSPHRASE';
const setUp = typed(`${orgkey} init --target-org hub ${key} --yes --key-size 2048`);
/** The org that docs/cli.md names, as somebody else made it. */
const anOrg = typed(
  `sf org create scratch --definition-file config/project-scratch-def.json --alias mine \
     --username test-abc@example.com --target-dev-hub hub
   ${orgkey} adopt --target-org mine ${key}`,
);
const aFleet = typed(`${orgkey} fleet make ${key}`);
const aPool = typed(`${orgkey} fleet make ${key} --fleet-file config/pool.yml --fleet-name pool`);
const decryptedKey = typed('openssl pkey -in server.key.enc -passin env:PASSPHRASE -out server.key');

export const runs: readonly Run[] = [
  {
    page: 'README.md',
    begins: `npx github:OWNER/orgkey#v1 init --target-org hub\n`,
    answers: setsUpAndChecks,
    shows: [
      /gh secret set SF_CONSUMER_KEY/,
      /✔ Scratch org +made, logged in to with the key alone, and deleted/,
    ],
  },
  {
    page: 'docs/app.md',
    begins: 'sf org login web --alias hub ',
    answers: setsUpAndChecks,
    shows: [/Successfully authorized/, /✔ Scratch org +made, logged in to with the key alone, and deleted/],
  },
  {
    page: 'docs/cli.md',
    begins: 'sf org login web --alias hub ',
    answers: setsUpAndChecks,
    shows: [/Successfully authorized/, /✔ Scratch org +made, logged in to with the key alone, and deleted/],
  },
  {
    page: 'docs/cli.md',
    begins: 'sf org create scratch ',
    before: [project, setUp],
    answers: once,
    shows: [/Your scratch org is ready/, /logs in with nothing but the key/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 login --alias hub ',
    before: [project, setUp, anOrg],
    answers: thrice,
    shows: [
      /Logged in to the Dev Hub as admin@/,
      /Logged in to .*test-abc@example\.com/,
      /Logged in to the Dev Hub/,
    ],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 login --scratch test-abc@example.com --exec ',
    before: [project, setUp, anOrg],
    answers: once,
    shows: [/Logged in to .*test-abc@example\.com/, /Status: Succeeded/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet make ',
    before: [project, setUp],
    answers: thrice,
    shows: [/2 of 2 orgs are ready/, /2 of 2 orgs are ready/, /2 of 2 orgs are ready/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet try\n',
    before: [project, setUp],
    answers: twice,
    shows: [/Deleted dev-1/, /The orgs stay\. To delete them: orgkey fleet delete --fleet-name morning/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet list ',
    before: [project, setUp, aFleet],
    answers: thrice,
    shows: [/2 of 2 orgs are ready/, /^morning\.\S+\.orgkey$/m, /admin@acme\.example/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet take ',
    before: [project, setUp, aPool],
    answers: twice,
    shows: [/dev-1/, /dev-1/],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet delete ',
    before: [project, setUp, aFleet],
    answers: twice,
    shows: [
      /Would delete dev-1/,
      /Deleted 0 of the 2 orgs of fleet morning that were up\. 2 stay: younger than `--older-than`/,
    ],
  },
  {
    page: 'docs/cli.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet check\n',
    before: [project],
    shows: [/files of fleet morning are right: 2 orgs/, /The hub has room for/],
  },
  {
    page: 'docs/fleet-file.md',
    begins: 'npx github:OWNER/orgkey#v1 fleet check\n',
    before: [project],
    shows: [/files of fleet morning are right: 2 orgs/],
  },
  {
    page: 'docs/workflows.md',
    begins: 'sf org login jwt --client-id "$SF_CONSUMER_KEY" --jwt-key-file server.key ',
    before: [project, setUp, aFleet, decryptedKey],
    variables:
      'SF_CONSUMER_KEY=$(jq -r .consumerKey orgkey.json) SF_HUB_USERNAME=$(jq -r .hubUsername orgkey.json)',
    shows: [/Successfully authorized admin@/, /Successfully authorized morning\.\S+\.orgkey/],
  },
];
