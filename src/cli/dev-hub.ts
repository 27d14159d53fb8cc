import { messageOf, Problem } from '../problem.ts';
import { becomesDevHub, deployDevHub, devHubObstacle, isDevHub } from '../salesforce/scratch-orgs/dev-hub.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Tools } from './tools.ts';

/** What to do with an org where Dev Hub is off; `ask` refuses where no one can answer. */
export type WhenDevHubIsOff = 'refuse' | 'ask' | 'turn-on';

/**
 * Looks whether the org is a Dev Hub, and if not, whether it is to become one and would. Changes nothing.
 *
 * @returns whether Dev Hub is to be turned on
 * @throws Problem `setup/not-a-dev-hub`, or the one of the org's refusal
 */
export async function planDevHub(
  org: OrgClient,
  targetOrg: string,
  whenOff: WhenDevHubIsOff,
  { terminal }: Tools,
): Promise<boolean> {
  if (await isDevHub(org)) return false;
  const subject = `${targetOrg} (${org.session.username})`;
  const obstacle = await devHubObstacle(org);
  if (obstacle !== undefined) {
    const fix = `Give the Dev Hub’s login as --target-org (\`sf org list\` marks hubs): Dev Hub can’t be turned on ${obstacle}.`;
    throw notADevHub(subject, fix);
  }
  const otherwise =
    'Give the Dev Hub’s login as --target-org (`sf org list` marks hubs), or turn on Dev Hub in this org: with `orgkey init --enable-dev-hub`, or in Setup → Dev Hub. It can’t be turned off again.';
  if (whenOff === 'refuse' || (whenOff === 'ask' && !terminal.interactive)) {
    throw notADevHub(subject, otherwise);
  }
  if (whenOff === 'ask') {
    const question = `${subject}, org ${org.session.orgId}, is not a Dev Hub. Turn Dev Hub on there? It can’t be turned off again.`;
    if (!(await terminal.confirm(question, '--enable-dev-hub'))) throw notADevHub(subject, otherwise);
  }
  await deployDevHub(org, { checkOnly: true });
  return true;
}

/**
 * Turns Dev Hub on: the last step of a set-up, since it is the only one that can't be undone.
 *
 * @returns what went wrong; the app and its files are there by then
 */
export async function turnOnDevHub(org: OrgClient, { terminal }: Tools): Promise<Problem | undefined> {
  terminal.note('Turning on Dev Hub …');
  const fix =
    'Turn it on in Setup → Dev Hub, assign the app’s permission set to the hub user, and run `orgkey check`.';
  try {
    await deployDevHub(org, { checkOnly: false });
    if (await becomesDevHub(org)) return undefined;
    const what = 'The app is deployed and Dev Hub was turned on, but its objects aren’t there yet.';
    return new Problem({ kind: 'setup/dev-hub-not-ready', what, fix });
  } catch (cause) {
    const said = messageOf(cause);
    const what = `The app is deployed, but Dev Hub could not be turned on: ${said}`;
    return new Problem({ kind: 'setup/dev-hub-off', what, fix }, { cause });
  }
}

function notADevHub(subject: string, fix: string): Problem {
  return new Problem({
    kind: 'setup/not-a-dev-hub',
    what: `${subject} is not a Dev Hub, or hides Scratch Org Infos from its user.`,
    why: 'Nothing was changed: scratch orgs accept only the key of an app that lives in the Dev Hub which made them.',
    fix,
  });
}
