import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DevHub } from '../devhub/index.ts';
import { quietEnvironment } from '../__tests__/contract/sf.ts';
import { consumerKey } from '../harness/fleet-fixture.ts';
import { rsaKey } from '../harness/keys.ts';
import { node24 } from '../harness/process.ts';

/**
 * Makes the orgs with core's `scratchOrgCreate`, all at once in one process.
 *
 * @returns milliseconds
 */
export async function coreFleet(hub: DevHub, orgs: number): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'orgkey-bench-core-'));
  try {
    writeFileSync(join(home, 'server.key'), rsaKey().pem, { mode: 0o600 });
    const startedAt = performance.now();
    const child = spawn(node24(), [join(import.meta.dirname, 'core-scratch-orgs.ts'), String(orgs)], {
      env: {
        ...quietEnvironment,
        HOME: home,
        PATH: process.env['PATH'] ?? '',
        BENCH_KEY: join(home, 'server.key'),
        BENCH_CLIENT: consumerKey,
        BENCH_HUB: hub.hubUsername,
        BENCH_URL: hub.productionUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (said += data.toString()));
    }
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`scratchOrgCreate failed:\n${said}`);
    return performance.now() - startedAt;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
