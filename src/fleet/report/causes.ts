import { slotLabel } from '../names.ts';
import { inOrder } from './report.ts';
import type { FleetReport, OrgFailure, OrgReport } from './report.ts';

/** Orgs that failed in one way. */
export interface FailureCause {
  readonly failure: OrgFailure;
  /** In the fleet file's order; one at least. */
  readonly orgs: readonly OrgReport[];
}

/** What orgs failed of, the cause of most orgs first. */
export function failureCauses(report: FleetReport): FailureCause[] {
  const failed = inOrder(report).filter(({ state }) => state === 'failed');
  return [...Map.groupBy(failed, causeKey).values()]
    .flatMap((orgs) => {
      const failure = orgs[0]?.failure;
      return failure === undefined ? [] : [{ failure, orgs }];
    })
    .toSorted((one, other) => other.orgs.length - one.orgs.length);
}

/** Orgs that differ only by their own name in Salesforce's words failed of one cause. */
export function causeKey({ failure, username, orgId, ...slot }: OrgReport): string {
  const own = [username, orgId, slotLabel(slot)].filter((name) => name !== undefined && name !== '');
  const said = `${failure?.stage ?? ''}\n${failure?.what ?? ''}`;
  return own.reduce<string>((text, name) => text.replaceAll(name ?? '', '…'), said);
}

/** What an org's failure meant for others: a sentence, or `''`. */
export function canaryText(report: FleetReport, orgs: readonly OrgReport[]): string {
  const groups = new Set(orgs.filter(({ isCanary }) => isCanary).map(({ group }) => group));
  const others = report.orgs.filter(({ group, state }) => groups.has(group) && state === 'given-up').length;
  if (groups.size === 0) return '';
  const whose = groups.size === 1 ? 'It was its group’s canary' : 'They were their groups’ canaries';
  return `${whose}: ${others === 1 ? '1 other org was' : `${String(others)} other orgs were`} not signed up.`;
}

/** `dev-1 to dev-12, dev-14, qa-1`: orgs in order, neighbours together. @param most how many parts, at most */
export function labelsOf(orgs: readonly OrgReport[], most = Infinity): string[] {
  const runs: OrgReport[][] = [];
  for (const org of orgs) {
    const last = runs.at(-1)?.at(-1);
    if (last?.group === org.group && last.number + 1 === org.number) runs.at(-1)?.push(org);
    else runs.push([org]);
  }
  const parts = runs.flatMap((run) => (run.length < 3 ? run.map(slotLabel) : [ends(run)]));
  if (parts.length <= most) return parts;
  return [...parts.slice(0, most), `${String(parts.length - most)} more`];
}

function ends(run: readonly OrgReport[]): string {
  return [run[0], run.at(-1)].map((org) => (org === undefined ? '' : slotLabel(org))).join(' to ');
}
