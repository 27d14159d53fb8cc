/**
 * The main job, from nothing, on the embedded Dev Hub: `npm run demo`.
 *
 * A key that `openssl` makes and encrypts logs in to a Dev Hub and to a scratch org that another machine made; the
 * real `sf` CLI, started afterwards in the same HOME, is logged in. Then fifty scratch orgs are made, set up, and
 * logged in to from fresh machines that have nothing but the key.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevHub } from '../devhub/index.ts';
import { installCli, isCliInstalled } from '../__tests__/contract/install-cli.ts';
import { sfHome } from '../__tests__/contract/sf.ts';
import { demoPackage } from '../harness/fleet-fixture.ts';
import { startJob } from '../harness/index.ts';
import { decryptedCopy, encryptedKey, secretsOf } from './encrypted-key.ts';
import { chapter, command, printed, say, shownLine } from './telling.ts';

const root = join(import.meta.dirname, '..');
const consumerKey = '3MVG9.orgkey.demo.consumer.key';

say(
  '\nThis demo takes about 3 minutes, on this machine alone. node_modules and the Salesforce CLI take about 700 MB.',
);

chapter('A key, made and encrypted by openssl');
const key = encryptedKey(command);

chapter('An embedded Dev Hub, with a Connected App that knows the certificate');
const hub = await startDevHub({
  signupMilliseconds: 3000,
  installMilliseconds: 3000,
  deployMilliseconds: 1500,
  importMilliseconds: 300,
});
hub.addApp({ consumerKey, name: 'Orgkey', certificate: key.certificate });
hub.addPackage(demoPackage);
say(`It listens at ${hub.productionUrl} (login.salesforce.com) and ${hub.sandboxUrl} (test.salesforce.com).`);
say(`Its user is ${hub.hubUsername}. It behaves as Salesforce does; nothing leaves this machine.`);

/** What every workflow has: three secrets, and where to log in. */
const secrets = {
  'consumer-key': consumerKey,
  'encrypted-key': key.encrypted,
  'decryption-passphrase': key.passphrase,
  'hub-username': hub.hubUsername,
};
const newJob = (env: Record<string, string> = {}) =>
  startJob({ secrets: secretsOf(key), secretsNow: () => hub.tokensGiven, env });

try {
  const scratchUsername = await anotherMachine();
  await loginToHub();
  await loginToScratchOrg(scratchUsername);
  await fleet();
  done();
} finally {
  await hub.close();
}

/** The Salesforce CLI, in a HOME that is gone afterwards. */
async function anotherMachine(): Promise<string> {
  chapter('Another machine makes a scratch org with the Salesforce CLI, and is gone');
  if (!isCliInstalled()) {
    say(
      'Installing the Salesforce CLI with npm, once: a minute or so, about 300 MB. Only the demo and the tests need it.',
    );
  }
  await installCli();
  const machine = await sfHome();
  say(
    'The CLI needs a key that is not encrypted, so that machine makes a copy in its own folder. Orgkey needs none.',
  );
  const keyFile = decryptedCopy(key, machine.home, command);
  const sf = (args: readonly string[]) => {
    command(`sf ${args.join(' ')}`);
    return machine.json<{ username: string }>(args);
  };
  const { hubUsername, productionUrl } = hub;
  await sf(
    `org login jwt --client-id ${consumerKey} --jwt-key-file ${keyFile} --username ${hubUsername} --instance-url ${productionUrl}`.split(
      ' ',
    ),
  );
  const definition = join(root, 'demo/project/config/dev-scratch-def.json');
  const created = await sf(
    `org create scratch --definition-file ${definition} --target-dev-hub ${hubUsername} --alias theirs`.split(
      ' ',
    ),
  );
  machine.remove();
  say(`It made ${created.username}, and that machine's home folder is gone.`);
  return created.username;
}

async function loginToHub(): Promise<void> {
  chapter('Orgkey logs in to the Dev Hub: no CLI, one request');
  const job = await newJob();
  const inputs = { ...secrets, 'instance-url': hub.productionUrl, alias: 'hub' };
  const step = await job.run('action.yml', inputs, { onShown: shownLine });
  say(`The step took ${(step.durationMs / 1000).toFixed(2)} s.`);
  await showCli(job.home, [
    `org display --target-org ${hub.hubUsername}`,
    `data query --query "SELECT Name FROM Organization" --target-org hub`,
  ]);
  for (const post of await job.finish()) say(`When the job ends: ${post.log.split('\n').join(' ')}`);
  job.close();
}

async function loginToScratchOrg(username: string): Promise<void> {
  chapter('Orgkey logs in to the scratch org that the other machine made, with the same key');
  const job = await newJob();
  const inputs = {
    ...secrets,
    'scratch-username': username,
    'instance-url': hub.sandboxUrl,
    'hub-instance-url': hub.productionUrl,
  };
  const step = await job.run('action.yml', inputs, { onShown: shownLine });
  say(`The step took ${(step.durationMs / 1000).toFixed(2)} s.`);
  await showCli(job.home, [`org display --target-org ${username}`]);
  await job.finish();
  job.close();
}

async function showCli(home: string, commands: readonly string[]): Promise<void> {
  const machine = await sfHome(home);
  for (const text of commands) {
    command(`sf ${text}`);
    const args = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const { stdout, stderr, exitCode } = await machine.sf(args);
    if (exitCode !== 0) throw new Error(`sf ${text} failed:\n${stdout}\n${stderr}`);
    printed(stdout.trimEnd());
  }
}

async function fleet(): Promise<void> {
  chapter('Fifty scratch orgs, of two definitions: package, source, permission set and data in each');
  say('The fleet file is demo/project/config/fleet.yml.');
  const job = await newJob({ PKG_KEY: demoPackage.installationKey });
  cpSync(join(root, 'demo/project'), job.workspace, { recursive: true });
  const inputs = { ...secrets, 'instance-url': hub.productionUrl, generation: 'demo' };
  const step = await job.run('fleet/action.yml', inputs, { onShown: shownLine, timeoutMs: 600_000 });
  if (step.exitCode !== 0) throw new Error('the fleet failed');
  const out = join(root, '.work/demo');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'summary.md'), step.summary);
  writeFileSync(join(out, 'matrix.json'), step.outputs['matrix'] ?? '');
  say(
    `The job's summary is in .work/demo/summary.md: one table for each group, and the timeline as a chart.`,
  );
  await job.finish();
  job.close();

  chapter('Three jobs of the matrix, on fresh machines with nothing but the key');
  const { include } = JSON.parse(step.outputs['matrix'] ?? '{}') as {
    include: { name: string; username: string; 'login-url': string }[];
  };
  for (const org of [include[0], include[24], include[49]]) {
    if (org === undefined) throw new Error('the matrix does not have 50 orgs');
    say(`${org.name}:`);
    const fresh = await newJob();
    await fresh.run(
      'action.yml',
      {
        ...secrets,
        'scratch-username': org.username,
        'instance-url': org['login-url'],
        'hub-instance-url': hub.productionUrl,
      },
      { onShown: shownLine },
    );
    await showCli(fresh.home, [
      `data query --query "SELECT COUNT(Id) items FROM Task_Item__c" --target-org ${org.username}`,
    ]);
    await fresh.finish();
    fresh.close();
  }
}

function done(): void {
  chapter('Done');
  say(
    'You saw one encrypted key log in to a Dev Hub, to a scratch org that another machine made, and to 3 of 50 that a fleet made from one file. All of it was on this machine: no org of Salesforce was touched, and the Dev Hub is gone.',
  );
  say('\nNext:');
  say('- your own Dev Hub: “Set up” in the README, then “Log in”');
  say('- your own fleet file: “A fleet” in the README, and docs/devhub.md, “Try a fleet file”');
  say('- a Dev Hub to play with, until Ctrl-C: npm run devhub');
}
