import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/fleet/report/markdown.ts';
import { fleetSummary } from '../../../src/fleet/report/summary.ts';
import { failedOrg, org, orgs, report, signupFailure, stageRuns, start } from './fleet-report.ts';

const now = start + 600_000;

/** The cells of the rows that a pattern matches. */
function rows(summary: string, pattern: RegExp): string[][] {
  return summary
    .split('\n')
    .filter((line) => line.startsWith('|') && pattern.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

suite('the summary of a fleet', () => {
  test('begins with how many orgs are ready, how long it took, and what the hub has left', () => {
    const summary = fleetSummary(
      report([...orgs(2), org(3, { adopted: true })], {
        allocation: { active: { remaining: 57, max: 100 }, daily: { remaining: 12, max: 200 } },
      }),
      now,
    );
    assert.match(summary, /^## Fleet morning: 3 of 3 orgs ready\n/);
    assert.match(summary, /\*\*3\*\* ✅ ready · took \*\*10 m 00 s\*\* · already there: 1/);
    assert.match(summary, /active orgs left: 57 of 100 · signups left today: 12 of 200/);
    assert.doesNotMatch(summary, /CAUTION|WARNING|What went wrong/);
  });

  test("has a part a group, in the file's order: what is ready, and what isn't with its cause's number", () => {
    const summary = fleetSummary(
      report([org(1, { group: 'qa' }), org(2), org(1), failedOrg(3), org(4, { state: 'given-up' })]),
      now,
    );
    assert.ok(summary.indexOf('<b>dev</b>: 2 of 4 ready') < summary.indexOf('<b>qa</b>: 1 of 1 ready'));
    const table = rows(summary, /<code>(orgkey login --scratch )?morning\.7\.dev/);
    assert.deepEqual(
      table.map(([label]) => label),
      ['dev&#8209;2', 'dev&#8209;1', 'dev&#8209;3', 'dev&#8209;4'].toSorted(),
    );
    assert.deepEqual(table[0]?.slice(2), ['2026&#8209;11&#8209;25', '2&nbsp;m&nbsp;30&nbsp;s']);
    assert.equal(table[2]?.[2], '❌ failed in signup (cause 1)');
    assert.match(table[3]?.[2] ?? '', /^⏹️ unfinished/);
  });

  test('has for each ready org the command that logs in to it, and what that command is where nothing is installed', () => {
    const summary = fleetSummary(report([org(1), org(2)]), now, undefined, 'npx github:acme/orgkey#v1');
    assert.equal(rows(summary, /<code>orgkey login --scratch morning\.7\.dev\.[12]a&#64;/).length, 2);
    assert.equal(
      summary.match(/<code>orgkey<\/code> is <code>npx github:acme\/orgkey\\#v1<\/code>/g)?.length,
      1,
    );
  });

  test('tells each cause once, with the orgs it hit', () => {
    const summary = fleetSummary(
      report([failedOrg(1), failedOrg(2), failedOrg(3, { ...signupFailure, what: 'Other.' })]),
      now,
    );
    const causes = rows(summary.split('<details')[0] ?? '', /signup/);
    assert.deepEqual(causes, [
      [
        '1',
        '<b>2</b>: dev&#8209;1, dev&#8209;2',
        'signup',
        'Salesforce could not create the org (C-9999). This is an error inside Salesforce.',
        'Run the job again.',
      ],
      ['2', 'dev&#8209;3', 'signup', 'Other. This is an error inside Salesforce.', 'Run the job again.'],
    ]);
  });

  test('says whether the minimum is met, and how to resume', () => {
    const fleet = [org(1), failedOrg(2)];
    assert.match(
      fleetSummary(report(fleet), now),
      /> \[!CAUTION\]\n> 2 orgs were needed, 1 is ready\.\n> Re-run this job, or run it with the generation “7”/,
    );
    assert.match(
      fleetSummary(report(fleet, { minimum: 1 }), now),
      /> \[!WARNING\]\n> 1 of 2 orgs are missing; the minimum of 1 is met\./,
    );
    assert.match(fleetSummary(report(fleet, { cancelled: true }), now), /> The job was cancelled\./);
  });

  test('has the time of each stage, and which org was slowest', () => {
    const summary = fleetSummary(
      report([
        org(1, { stages: stageRuns(0, [60, 5]) }),
        org(2, { stages: stageRuns(0, [120, 3]) }),
        failedOrg(3),
      ]),
      now,
    );
    assert.deepEqual(rows(summary, /^\| (signup|login) /), [
      ['signup', '2', '', '1', '1 m 30 s', '2 m 00 s (dev-2)'],
      ['login', '2', '', '', '4.0 s', '5.0 s (dev-1)'],
    ]);
  });

  test('can be written while the fleet is at work, and before it began', () => {
    const { endedAt: _, ...running } = report([
      org(1, { state: 'running', stages: stageRuns(0, [60, 5, 40], 'running') }),
      { group: 'qa', number: 1, state: 'waiting', adopted: false, attempt: 1, stages: [] },
    ]);
    const summary = fleetSummary(running, start + 90_000);
    assert.match(summary, /🔄 packages/);
    assert.match(summary, /⏳ waiting/);
    assert.match(summary, /took \*\*1 m 30 s\*\*/);
    assert.match(fleetSummary(report([]), now), /0 of 0 orgs ready/);
  });

  test('stays under 1 MiB, whatever Salesforce says, and names what is left out', () => {
    const endless = { ...signupFailure, what: '💥|<'.repeat(2000), fix: 'é'.repeat(4000) };
    const many = Array.from({ length: 9000 }, (_, index) =>
      failedOrg(index + 1, { ...endless, why: String(index) }),
    );
    const summary = fleetSummary(report(many), now);
    assert.ok(Buffer.byteLength(summary) < 1024 * 1024);
    assert.match(summary, /and \d+ more, left out to keep this summary under 1 MiB/);
    assert.ok(fleetSummary(report(orgs(500)), now).includes('dev.500a&#64;'));
    const groups = Array.from({ length: 3000 }, (_, index) => `g${String(index)}`);
    const wide = report(
      groups.map((group) => failedOrg(1, endless, group)),
      { groups },
    );
    assert.ok(Buffer.byteLength(fleetSummary(wide, now)) < 1024 * 1024);
  });
});

suite('what a failure says', () => {
  const deploy = {
    ...signupFailure,
    stage: 'source',
    kind: 'source/deploy-failed',
    what: 'Deploying force-app failed:\nclasses/A.cls:3:5 Unexpected token. (ApexClass A)\nclasses/B.cls:1:1 Bad | worse.\n',
    fix: 'Run `sf project deploy start` | and see.',
    documented: true,
    lasts: true,
    place: { file: 'force-app/classes/A.cls', line: 3 },
  };

  test('is a list of what the deploy stumbled over, with code as code and a link to the docs', () => {
    const summary = fleetSummary(
      report([failedOrg(1, deploy)]),
      now,
      (kind) => `https://docs.example/${kind}`,
    );
    assert.deepEqual(rows(summary, /^\| 1 \|/)[0]?.slice(3), [
      String.raw`Deploying force-app failed:<ul><li>classes/A.cls:3:5 Unexpected token. (ApexClass A)</li><li>classes/B.cls:1:1 Bad \| worse.</li></ul> This is an error inside Salesforce.`,
      String.raw`Run <code>sf project deploy start</code> \| and see. [More](https://docs.example/source/deploy-failed)`,
    ]);
    assert.doesNotMatch(fleetSummary(report([failedOrg(1, deploy)]), now), /\[More\]/);
  });

  test('of one kind is one row, however many orgs, also where Salesforce names the org', () => {
    const many = Array.from({ length: 48 }, (_, index) => {
      const failed = failedOrg(index + 1, deploy);
      return { ...failed, failure: { ...deploy, what: `${deploy.what} in ${failed.username ?? ''}` } };
    });
    const causes = rows(fleetSummary(report(many), now).split('<details')[0] ?? '', /ApexClass/);
    assert.deepEqual(
      causes.map(([, orgs]) => orgs),
      ['<b>48</b>: dev&#8209;1&nbsp;to&nbsp;dev&#8209;48'],
    );
  });

  test('decides the advice: a change where a re-run can’t help', () => {
    const lasting = fleetSummary(report([failedOrg(1, deploy), org(2)]), now);
    assert.match(
      lasting,
      /^> Fix <code>force-app\/classes\/A\.cls:3<\/code>, push, and run with the generation “7”/m,
    );
    assert.doesNotMatch(lasting, /> Re-run this job,/);
    const both = fleetSummary(report([failedOrg(1, deploy), failedOrg(2)]), now);
    assert.match(both, /^> Re-run this job for the others, or run it with the generation “7”.* Fix <code>/m);
  });

  test('of orgs that were made again is told once', () => {
    const replaced = [{ stage: 'data', what: 'Rows may be there twice.' }];
    const summary = fleetSummary(
      report([org(1, { attempt: 2, replaced }), org(2, { attempt: 2, replaced })]),
      now,
    );
    assert.deepEqual(rows(summary.split('### Made again')[1] ?? '', /Rows/), [
      ['<b>2</b>: dev&#8209;1, dev&#8209;2', 'data', 'Rows may be there twice.'],
    ]);
  });
});

suite('text from outside', () => {
  test('cannot become markup, a link, a mention, or a new cell', () => {
    assert.equal(
      escapeMarkdown('<img src=x> [a](http://b) | `c`\n# d @team *e*'),
      String.raw`&lt;img src=x&gt; \[a\](http:&#47;/b) \| \`c\` \# d &#64;team \*e\*`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped, /[<>\n@]|(?<!\\)[|`*[\]]/);
        assert.equal(escapeMarkdown('x'.repeat(1000), 100).length, 100);
      }),
    );
  });

  test('in a failure keeps the tables whole', () => {
    const what = 'Line 1\nLine 2 | <script>alert(1)</script> `code` [x](https://evil.example)';
    const summary = fleetSummary(report([failedOrg(1, { ...signupFailure, what })]), now);
    assert.equal(rows(summary, /<code>morning/)[0]?.length, 4);
    assert.deepEqual(
      rows(summary, /Line 1/).map((cells) => cells.length),
      [5],
    );
    assert.doesNotMatch(summary, /<script|https:\/\/evil/);
  });
});
