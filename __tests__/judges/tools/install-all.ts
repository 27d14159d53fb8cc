/**
 * Installs all judges: `node __tests__/judges/tools/install-all.ts`. The tests do so too, each what it needs; CI has it
 * done while its checks run. Fails where one can't be installed, or is missing though `CI` is set.
 */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { resolvePackage } from '../../../pictures/browser.ts';
import { installCli } from '../../contract/install-cli.ts';
import { goTool } from './go.ts';
import { oldestNode } from './node.ts';
import { pythonEnvironment } from './python.ts';

const requirements = globSync('*.txt', { cwd: join(import.meta.dirname, '../requirements') }).sort();
const judges = await Promise.all([
  goTool('act'),
  oldestNode(),
  ...requirements.map((file) => pythonEnvironment(basename(file, '.txt'))),
  installCli().then((path) => ({ path, missing: false }) as const),
  resolvePackage('mermaid').then((path) => ({ path, missing: false }) as const),
]);
for (const { path, missing } of judges) console.log(missing === false ? path : `Not installed: ${missing}`);
if (judges.some(({ missing }) => missing !== false) && (process.env['CI'] ?? '') !== '') process.exitCode = 1;
