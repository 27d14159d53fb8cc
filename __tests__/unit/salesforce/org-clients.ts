import { type DevHub, type DevHubOptions, type Org, startDevHub } from '../../../devhub/index.ts';
import { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { postForm } from '../../../src/salesforce/wire/post-form.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

/** The real fetch and clock, but pauses that pass at once and are noted; each moves the hub's clock on. */
export interface TestWire extends Wire {
  readonly slept: number[];
}

export function testWire(hub: DevHub): TestWire {
  const slept: number[] = [];
  return {
    fetch: globalThis.fetch,
    postForm,
    now: () => hub.clock.now(),
    random: () => 0.5,
    sleep: async (milliseconds) => {
      if (slept.push(milliseconds) > 10_000) throw new Error('It waits without end.');
      hub.clock.advance(milliseconds);
    },
    slept,
  };
}

/** A hub with one scratch org, and a client that is logged in there. Close the hub after the test. */
export async function startScratchOrg(
  username: string,
  options: DevHubOptions = {},
): Promise<{ hub: DevHub; wire: TestWire; inHub: Org; org: OrgClient }> {
  const hub = await startDevHub(options);
  const wire = testWire(hub);
  const { org: inHub } = hub.createScratchOrg({ username });
  if (inHub === undefined) throw new Error('The hub made no org.');
  return { hub, wire, inHub, org: scratchOrgClient(hub, username, wire) };
}

/** A client of the hub itself, logged in. */
export function hubClient(hub: DevHub, wire: Wire): OrgClient {
  return clientOf(hub, hub.hubUsername, hub.productionUrl, wire);
}

/** A client of the scratch org with that admin, logged in. */
export function scratchOrgClient(hub: DevHub, username: string, wire: Wire): OrgClient {
  return clientOf(hub, username, hub.sandboxUrl, wire);
}

function clientOf(hub: DevHub, username: string, url: string, wire: Wire): OrgClient {
  for (const org of [hub.hub, ...hub.orgs]) {
    const user = org.findUser(username);
    if (user === undefined) continue;
    const session = {
      username,
      orgId: org.id,
      userId: user.Id,
      instanceUrl: url as SalesforceUrl,
      accessToken: hub.openSession(username),
    };
    return new OrgClient(session, wire);
  }
  throw new Error(`No org of this hub has the user ${username}`);
}
