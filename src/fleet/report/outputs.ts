import { writeFileSync } from 'node:fs';
import type { Runner } from '../../runner/runner.ts';
import { matrixOf, type ReadyOrg } from './matrix.ts';
import { countStates, type FleetReport, type OrgReport } from './report.ts';

/** Sets the outputs `matrix`, `ready`, `failed` and `manifest`. */
export function setFleetOutputs(report: FleetReport, manifestFile: string, runner: Runner): void {
  const matrix = matrixOf(report.orgs.flatMap((org) => readyOrg(org) ?? []));
  const { ready, total } = countStates(report.orgs);
  writeFileSync(manifestFile, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  runner.setOutput('matrix', matrix.json);
  runner.setOutput('ready', String(ready));
  runner.setOutput('failed', String(total - ready));
  runner.setOutput('manifest', manifestFile);
  for (const warning of matrix.warnings) runner.warning(warning);
}

function readyOrg(org: OrgReport): ReadyOrg | undefined {
  const { group, number, username, orgId, loginUrl = '', expires = '' } = org;
  if (org.state !== 'ready' || username === undefined || orgId === undefined) return undefined;
  return { group, number, username, orgId, loginUrl, expires };
}
