import { writeFileSync } from 'node:fs';
import type { Runner } from '../../runner/runner.ts';
import { matrixOf, type ReadyOrg } from './matrix.ts';
import { countStates, type FleetReport, type OrgReport } from './report.ts';

/** Sets the outputs: of a pool, the matrix and `ready` are of those that are free. */
export function setFleetOutputs(report: FleetReport, manifestFile: string, runner: Runner): void {
  const matrix = matrixOf(report.orgs.flatMap((org) => readyOrg(org) ?? []));
  const { ready, total } = countStates(report.orgs);
  const { taken = 0, retired = 0 } = report.pool ?? {};
  writeFileSync(manifestFile, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  runner.setOutput('matrix', matrix.json);
  runner.setOutput('ready', String(matrix.entries.length));
  runner.setOutput('failed', String(total - ready));
  runner.setOutput('taken', String(taken));
  runner.setOutput('retired', String(retired));
  runner.setOutput('manifest', manifestFile);
  // They are about GitHub’s limits.
  if (runner.isJob) for (const warning of matrix.warnings) runner.warning(warning);
}

function readyOrg(org: OrgReport): ReadyOrg | undefined {
  const { group, number, username, orgId, loginUrl = '', expires = '' } = org;
  if (org.state !== 'ready' || org.isTaken === true || username === undefined || orgId === undefined)
    return undefined;
  return { group, number, username, orgId, loginUrl, expires };
}
