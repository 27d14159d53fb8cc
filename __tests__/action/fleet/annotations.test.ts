import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';

const brokenClass = 'force-app/main/default/classes/Broken.cls';
const meta =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion><status>Active</status></ApexClass>\n';

test('12 orgs that fail of one class are one error, pinned to its file and line, and the advice is to fix it', async () => {
  const hub = await fleetHub();
  const job = await fleetJob(hub);
  try {
    job.place(brokenClass, 'public class Broken {\n  void run() {\n    Integer a = 1\n  }\n}\n');
    job.place(`${brokenClass}-meta.xml`, meta);
    writeFleet(job, { dev: 12 }, 'setup:\n  source: [force-app]\n');
    const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', canary: 'false' });
    assert.equal(step.exitCode, 1);
    const errors = step.annotations.filter(({ level }) => level === 'error');
    assert.equal(errors.length, 2, step.log);
    const [cause, verdict] = errors;
    assert.match(cause?.message ?? '', /^12 orgs failed in source: dev-1 to dev-12\n.*Broken\.cls/s);
    assert.equal(cause?.title, '12 orgs failed in source: dev-1 to dev-12');
    assert.equal(cause.properties['file'], brokenClass);
    assert.match(cause.properties['line'] ?? '', /^[234]$/);
    const fix = new RegExp(`Fix \`${brokenClass}:[234]\`, push, and run with the generation “g1”`);
    assert.match(verdict?.message ?? '', fix);
    assert.doesNotMatch(verdict?.message ?? '', /Re-run this job/);
    assert.equal(
      step.log.match(/^dev-\d+ failed after .* of the same cause as dev-\d+\.$/gm)?.length,
      11,
      step.log,
    );
    const [firstScreen = ''] = step.summary.split('<details');
    assert.match(firstScreen, /Fix <code>force-app\/main\/default\/classes\/Broken\.cls:[234]<\/code>/);
    assert.equal(firstScreen.match(/^\| \d/gm)?.length, 1, 'one row a cause');
  } finally {
    job.close();
    await hub.close();
  }
});
