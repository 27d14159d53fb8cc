import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
const jobsOf = (workflow: string): Readonly<Record<string, Job>> =>
  (parse(read(`.github/workflows/${workflow}`)) as { jobs: Record<string, Job> }).jobs;

suite('a release', () => {
  const { draft, publish, npm } = jobsOf('release.yml');
  const commands = (job: Job | undefined) => job?.steps.map(({ run = '' }) => run).join('\n') ?? '';

  test('is attested with every file of dist, and the command that verifies it asks for every file, too', () => {
    const attested = draft?.steps.find(
      ({ uses, with: inputs }) =>
        uses?.startsWith('actions/attest@') === true && inputs?.['sbom-path'] === undefined,
    );
    const patterns = (attested?.with?.['subject-path'] ?? '').trim().split(/\s+/);
    const dist = execFileSync('git', ['ls-files', 'dist'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n');
    assert.ok(dist.length > 50);
    for (const file of dist)
      assert.ok(
        patterns.some((pattern) => matchesGlob(file, pattern)),
        file,
      );
    assert.ok(dist.length < 1000, 'an attestation takes 1024 files');
    assert.match(
      read('SECURITY.md'),
      /^git ls-files -z dist \| xargs -0 -n 1 gh attestation verify --repo [\w-]+\/orgkey$/m,
    );
  });

  test('is a draft with its assets until somebody approved it, and only then v1 moves', () => {
    assert.match(commands(draft), /npm sbom --package-lock-only --sbom-format=cyclonedx/);
    assert.match(commands(draft), /gh release create "\$TAG" --draft .*assets\/\*/);
    assert.doesNotMatch(commands(draft), /draft=false|refs\/tags\/v1/);
    assert.equal(publish?.needs, 'draft');
    assert.equal(publish.environment, 'release');
    assert.match(commands(publish), /gh release edit "\$TAG" --draft=false/);
    assert.match(commands(publish), /tags\/v1/);
    assert.ok(
      !publish.steps.some(({ uses }) => uses !== undefined),
      'runs nothing of others with its rights',
    );
  });

  test('goes to npm only once that is switched on, with provenance, without a token, and with nothing run', () => {
    assert.equal(npm?.if, "vars.NPM_PUBLISH == 'true'");
    assert.equal(npm.environment, 'npm');
    assert.deepEqual(npm.permissions, { contents: 'read', 'id-token': 'write' });
    assert.match(commands(npm), /^npm publish --provenance --access public --ignore-scripts$/m);
    assert.doesNotMatch(read('.github/workflows/release.yml'), /NODE_AUTH_TOKEN|secrets\./);
  });
});

test('dist is what the sources build, for people to read', () => {
  assert.match(read('.ci/run'), /npm run --silent bundle && unchanged dist/);
  const files = ['dist/auth/main.js', ...globSync('dist/chunks/chunk-*.js', { cwd: root })].map(read);
  const login = files.filter((text) => /^\/\/ src\/(auth|login)\//m.test(text));
  assert.ok(login.length > 1);
  for (const text of login) {
    const lengths = text.split('\n').map(({ length }) => length);
    assert.ok(lengths.length > 20 && Math.max(...lengths) < 1000, 'not minified');
  }
});

test('every workflow pins every action by commit, with its version beside it', () => {
  for (const file of globSync('.github/workflows/*.yml', { cwd: root })) {
    for (const line of read(file).split('\n')) {
      if (!/^\s*(- )?uses:/.test(line) || /uses: \.\//.test(line)) continue;
      assert.match(line, /uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${file}: ${line}`);
    }
  }
});

test('in the end-to-end run, nothing is installed by a step that has a secret', () => {
  const steps = Object.values(jobsOf('e2e.yml')).flatMap((job) => job.steps);
  const installs = steps.filter(({ run = '' }) => /npm (ci|install)|npx/.test(run));
  assert.equal(installs.length, 1);
  assert.deepEqual(installs[0]?.env ?? {}, {});
  assert.match(installs[0]?.run ?? '', /contract\/cli --ignore-scripts/);
});

interface Package {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
}

suite('package.json', () => {
  const { scripts, engines, version, dependencies } = JSON.parse(read('package.json')) as Package;

  test('has no script that makes npm install everything when the command runs from a tag', () => {
    // Source: pacote, lib/git.js, prepareDir.
    for (const name of ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']) {
      assert.equal(scripts[name], undefined, name);
    }
    assert.equal(dependencies, undefined);
  });

  test('and the lockfile say the same of the Node that the command needs', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
    assert.deepEqual(lock.packages['']?.engines, engines);
    assert.equal(lock.packages[''].version, version);
  });
});

test('no text tells anybody to run a package from npm that isn’t ours', () => {
  const texts = [
    'README.md',
    'SECURITY.md',
    ...globSync('docs/*.md', { cwd: root }),
    'src/cli/setup/next-steps.ts',
  ];
  for (const file of texts)
    assert.doesNotMatch(read(file), /\bnpx (--yes )?orgkey\b|npm (i|install) .*\borgkey\b/, file);
});
