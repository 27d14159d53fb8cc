import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DevHub } from '../devhub/index.ts';
import { quietEnvironment } from '../__tests__/contract/sf.ts';
import { consumerKey, demoPackage } from '../harness/fleet-fixture.ts';
import { repository } from '../harness/installed-action.ts';
import { rsaKey } from '../harness/keys.ts';
import { node24 } from '../harness/process.ts';

export interface SfSetUp {
  readonly folder: string;
  readonly cli: string;
}

/** One org, by the commands that teams' scripts have. `$1` is its number. */
const script = `set -e
sf() { "$NODE" "$CLI" "$@" >"$HOME/log.$N" 2>&1 || { cat "$HOME/log.$N"; exit 1; }; }
N=$1
sf org create scratch --definition-file config/dev-scratch-def.json --target-dev-hub "$HUB" --alias "org$N" --wait 10
sf package install --package ${demoPackage.id} --installation-key ${demoPackage.installationKey} --target-org "org$N" --wait 10 --no-prompt
sf project deploy start --source-dir force-app --target-org "org$N" --wait 10
sf org assign permset --name Project_Manager --target-org "org$N"
sf data import tree --plan data/sample-plan.json --target-org "org$N"
`;

/** A copy of the sample project with the script beside it. */
export async function sfSetUp(cli: string): Promise<SfSetUp> {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-bench-sf-'));
  cpSync(join(repository, 'demo/project'), folder, { recursive: true });
  writeFileSync(join(folder, 'one-org.sh'), script);
  writeFileSync(join(folder, 'server.key'), rsaKey().pem, { mode: 0o600 });
  return { folder, cli };
}

/**
 * Makes the orgs with `sf`, so many at once.
 *
 * @returns milliseconds
 */
export async function sfFleet(
  hub: DevHub,
  { folder, cli }: SfSetUp,
  orgs: number,
  atOnce: number,
): Promise<number> {
  const home = mkdtempSync(join(folder, 'home-'));
  const env = {
    ...quietEnvironment,
    PATH: `${dirname(node24())}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    NODE: node24(),
    CLI: cli,
    HUB: hub.hubUsername,
  };
  const login = `"$NODE" "$CLI" org login jwt --client-id ${consumerKey} --jwt-key-file server.key --username "$HUB" --instance-url ${hub.productionUrl}`;
  const startedAt = performance.now();
  await shell(`${login} && seq ${orgs} | xargs -P ${atOnce} -n 1 bash one-org.sh`, folder, env);
  return performance.now() - startedAt;
}

async function shell(command: string, cwd: string, env: Record<string, string>): Promise<void> {
  const child = spawn('bash', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (said += data.toString()));
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command} failed:\n${said}`);
}
