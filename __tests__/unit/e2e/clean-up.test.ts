import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { Row } from '../../../devhub/objects/table.ts';
import { fleetName, type Run } from '../../../e2e/step.ts';
import { cleanUpOrgs } from '../../../e2e/steps/clean-up.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';

test('only orgs whose names are this run’s are deleted, whatever the hub answers to a pattern', async (t) => {
  const hub = await startDevHub();
  t.after(() => hub.close());
  const wire = testWire(hub);
  const admin = hubClient(hub, wire);
  const org = (generation: string): string =>
    usernameFor({
      ...{ fleet: fleetName, generation, group: 'dev', number: 1, attempt: 1 },
      hubOrgId: admin.session.orgId,
    });
  for (const username of [org('e2emine'), org('e2eother'), 'someone@acme.example']) {
    hub.createScratchOrg({ username });
  }
  const all = (): Row[] => hub.hub.table('ActiveScratchOrg').rows();
  const records = all().map(({ Id, ScratchOrg, SignupUsername }) => ({
    ...{ attributes: { type: 'ActiveScratchOrg' }, Id },
    ...{ ScratchOrg, SignupUsername },
  }));
  hub.faults.add({
    path: /FROM ActiveScratchOrg WHERE SignupUsername LIKE/,
    count: 1,
    effect: { kind: 'answer', status: 200, body: { totalSize: records.length, done: true, records } },
  });
  const run: Run = {
    options: {
      ...{ targetOrg: 'hub', hubUsername: undefined, package: undefined, app: undefined },
      appKind: 'external-client-app',
    },
    ...{ id: 'e2emine', folder: '', env: {}, wire, admin },
  };
  assert.equal(await cleanUpOrgs.act(run), '1 deleted');
  assert.deepEqual(
    all().map((row) => row['SignupUsername']),
    [org('e2eother'), 'someone@acme.example'],
  );
});
