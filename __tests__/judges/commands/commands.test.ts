import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { repository } from '../../../harness/installed-action.ts';
import { sampleProject, writeProject } from '../../contract/project.ts';
import { pathOf } from '../tools/judge.ts';
import { nodeRelease } from '../tools/node.ts';
import { type Block, shellBlocks } from './blocks.ts';
import { type Answer, type Machine, machineWith, passphrase } from './machine.ts';

const page = (file: string) => readFileSync(join(repository, file), 'utf8');
const { engines } = JSON.parse(page('package.json')) as {
  readonly engines: { readonly node: string };
};
/** The oldest Node that the pages name for the command. */
const node = await nodeRelease(`${engines.node.replace('>=', '')}.0`);

const typesPassphrase: Answer = ['◆ +Passphrase', `${passphrase}\r`];
const setsUp: readonly Answer[] = [
  ['◆ +Deploy ', 'y'],
  typesPassphrase,
  ['◆ +The same passphrase again', `${passphrase}\r`],
];

/** What a page says before a block is there. */
type Before = (machine: Machine) => Promise<void>;

/** Commands that nothing asks about. */
function typed(script: string): Before {
  return async (machine) => {
    const { exitCode, shown } = await machine.type(script);
    assert.equal(exitCode, 0, shown);
  };
}

const orgkey = 'npx github:x/orgkey#v1';
const withPassphrase = '--passphrase-env PASSPHRASE';
const setUp = typed(`${orgkey} init --target-org hub ${withPassphrase} --yes --key-size 2048`);
/** The org that docs/cli.md names, as somebody else made it. */
const anOrg = typed(
  `sf org create scratch --definition-file config/project-scratch-def.json --alias mine \
     --username test-abc@example.com --target-dev-hub hub
   ${orgkey} adopt --target-org mine ${withPassphrase}`,
);
const aFleet = typed(`${orgkey} fleet make ${withPassphrase}`);
const definition = JSON.stringify({ orgName: 'Acme', edition: 'Developer' });
/** The first fleet file of docs/fleet-file.md, with the definition that it names, and the one that `sf` generates. */
const project: Before = (machine) => {
  const [, fleetFile = ''] = /^```yaml\n(.*?)^```$/ms.exec(page('docs/fleet-file.md')) ?? [];
  writeProject(machine.folder, {
    ...sampleProject,
    'config/fleet.yml': fleetFile,
    'config/dev-scratch-def.json': definition,
    'config/project-scratch-def.json': definition,
  });
  return Promise.resolve();
};

/** How a block is run here. */
interface Run {
  readonly which: RegExp;
  readonly before?: readonly Before[];
  readonly answers?: readonly Answer[];
  /** Variables that the reader’s CI has. */
  readonly preparation?: string;
  readonly shows: RegExp;
}

const runs: readonly Run[] = [
  {
    which: /orgkey#v1 init --target-org hub$/m,
    answers: [...setsUp, typesPassphrase],
    shows: /✔ Scratch org +made, logged in to with the key alone, and deleted/,
  },
  {
    which: /orgkey#v1 adopt /,
    before: [project, setUp],
    answers: [typesPassphrase],
    shows: /logs in with nothing but the key/,
  },
  {
    which: /orgkey#v1 login --alias hub /,
    before: [project, setUp, anOrg],
    answers: [typesPassphrase, typesPassphrase, typesPassphrase],
    shows: /test-abc@example\.com/,
  },
  {
    which: /login --scratch \S+ --exec -- sf project deploy start$/m,
    before: [project, setUp, anOrg],
    answers: [typesPassphrase],
    shows: /Status: Succeeded/,
  },
  {
    which: /orgkey#v1 fleet make /,
    before: [project, setUp],
    answers: [typesPassphrase, typesPassphrase, typesPassphrase],
    shows: /2 of 2 orgs are ready/,
  },
  {
    which: /orgkey#v1 fleet try/,
    before: [project, setUp],
    answers: [typesPassphrase, typesPassphrase, typesPassphrase],
    shows: /deleted/i,
  },
  {
    which: /orgkey#v1 fleet list /,
    before: [project, setUp, aFleet],
    answers: [typesPassphrase, typesPassphrase],
    shows: /^morning\.\S+\.orgkey\s*$/m,
  },
  {
    which: /orgkey#v1 fleet delete /,
    before: [project, setUp, aFleet],
    answers: [typesPassphrase, typesPassphrase],
    shows: /dev-1/,
  },
  { which: /orgkey#v1 fleet check\n.*--target-org hub/, before: [project], shows: /orgs?/ },
  { which: /orgkey#v1 fleet check\n$/, before: [project], shows: /orgs?/ },
  {
    which: /^sf org login jwt --client-id "\$SF_CONSUMER_KEY" --jwt-key-file server\.key/,
    before: [
      project,
      setUp,
      aFleet,
      typed(`openssl pkey -in server.key.enc -passin env:PASSPHRASE -out server.key
        jq '. + {sfdcLoginUrl: $url}' --arg url "$(jq -r .instanceUrl orgkey.json)" sfdx-project.json >with-url.json
        mv with-url.json sfdx-project.json`),
    ],
    preparation:
      'SF_CONSUMER_KEY=$(jq -r .consumerKey orgkey.json) SF_HUB_USERNAME=$(jq -r .hubUsername orgkey.json)\n',
    shows: /Successfully authorized morning\.\S+\.orgkey/,
  },
];

/** Blocks that other tests run, or that need what no test can have. */
const elsewhere: readonly { readonly which: RegExp; readonly why: string }[] = [
  { which: /^(npm ci|bash \.ci\/run)/m, why: 'CI runs them, on a fresh clone' },
  { which: /^gh secret set/, why: 'needs a repository on GitHub' },
  { which: /gh attestation verify/, why: 'needs a release on GitHub' },
];

function isRunElsewhere(block: Block): boolean {
  // These pages have a test of their own, which runs all that they print.
  return (
    ['docs/keys.md', 'docs/devhub.md', 'docs/other-ci.md'].includes(block.page) ||
    elsewhere.some(({ which }) => which.test(block.script))
  );
}

describe('the commands of the pages', () => {
  for (const block of shellBlocks().filter((one) => !isRunElsewhere(one))) {
    const run = runs.find(({ which }) => which.test(block.script));
    it(`${block.page}: ${block.script.split('\n', 1)[0] ?? ''}`, async (t) => {
      assert.ok(run, `No test runs this: say in ${import.meta.filename} how.\n${block.script}`);
      await typeIn(t, block, run);
    });
  }
});

async function typeIn(
  t: TestContext,
  { script }: Block,
  { before = [], answers = [], preparation = '', shows }: Run,
): Promise<void> {
  const machine = await machineWith(t, pathOf(node));
  for (const prepare of before) await prepare(machine);
  const { exitCode, shown } = await machine.type(`${preparation}${withAddress(script, machine)}`, answers);
  assert.equal(exitCode, 0, shown);
  assert.match(shown, shows);
}

/** A scratch org’s login goes to test.salesforce.com, and the embedded Dev Hub has another address. */
function withAddress(script: string, { hub }: Machine): string {
  return script.replaceAll(/--scratch \S+/g, (option) => `${option} --instance-url ${hub.sandboxUrl}`);
}
