import type { ExternalApp } from '../../salesforce/apps/hub-app.ts';
import type { HubFleet } from './hub-fleet.ts';
import type { FleetPlan } from './plan.ts';
import type { KeyWay } from '../../login/open-new-org.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { appRefusedCode } from '../../salesforce/errors/signup.ts';
import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { hasTexts } from '../../salesforce/wire/answers.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import { parseUsername, soqlConditionForAll } from '../names.ts';
import { readLine } from './line.ts';

/** The app that signups go through: the consumer key's own, or the Salesforce CLI's. */
export type SignupApp = 'own' | 'platform-cli';

/** What earlier signups on the hub show. */
export interface SignupHistory {
  readonly app?: SignupApp;
  /** How orgs that were signed up through the CLI's app came to accept the key. */
  readonly way?: KeyWay;
}

const isScratchOrgInfoPart = hasTexts(
  ...['Status', 'ErrorCode?', 'ConnectedAppConsumerKey?', 'Username?', 'SignupUsername?', 'Description?'],
);

type Row = Pick<
  ScratchOrgInfo,
  'Status' | 'ErrorCode' | 'ConnectedAppConsumerKey' | 'Username' | 'SignupUsername' | 'Description'
>;

/** The newest rows are enough: one that says something ends the search. */
const mostRows = 100;

/** Asks the hub, by one query, what worked for this consumer key before. */
export async function readSignupHistory(
  hub: OrgClient,
  consumerKey: string,
  { hasLines, signal }: { readonly hasLines: boolean; readonly signal?: AbortSignal },
): Promise<SignupHistory> {
  const rows = await hub.query<Row>(
    `SELECT Status, ErrorCode, ConnectedAppConsumerKey, Username, SignupUsername${hasLines ? ', Description' : ''} FROM ScratchOrgInfo ` +
      `WHERE ConnectedAppConsumerKey = ${soqlString(consumerKey)} OR ` +
      `(ConnectedAppConsumerKey = '${platformCli.consumerKey}' AND ${soqlConditionForAll(hub.session.orgId)}) ` +
      `ORDER BY CreatedDate DESC LIMIT ${mostRows}`,
    { signal, row: isScratchOrgInfoPart },
  );
  return historyOf(rows, consumerKey);
}

/** What rows say, the newest first. */
function historyOf(rows: readonly Row[], consumerKey: string): SignupHistory {
  const app = first(rows, (row) => {
    if (row.ConnectedAppConsumerKey !== consumerKey) {
      return row.Status === 'Active' && wayOf(row) !== undefined ? ('platform-cli' as const) : undefined;
    }
    if (row.Status === 'Active' || row.Status === 'Deleted') return 'own' as const;
    return row.Status === 'Error' && row.ErrorCode === appRefusedCode ? ('platform-cli' as const) : undefined;
  });
  const way = first(rows, (row) =>
    row.ConnectedAppConsumerKey === platformCli.consumerKey ? wayOf(row) : undefined,
  );
  return { ...(app === undefined ? {} : { app }), ...(way === undefined ? {} : { way }) };
}

function wayOf({ Username, SignupUsername, Description }: Row): KeyWay | undefined {
  if (parseUsername(SignupUsername ?? Username ?? '') === undefined) return undefined;
  return readLine(Description ?? null)?.key;
}

function first<T>(rows: readonly Row[], read: (row: Row) => T | undefined): T | undefined {
  for (const row of rows) {
    const found = read(row);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the last days' rows of the hub show. */
export function recentHistory({ recent }: HubFleet, consumerKey: string): SignupHistory {
  return historyOf(recent.toReversed(), consumerKey);
}

/** Whether signups may need the hub's External Client Apps, or to know whether there are any. */
export function wantsApps(choice: SignupAppChoice, recent: SignupHistory, plan: FleetPlan): boolean {
  return isMaking(plan) && choice !== 'own' && recent.app !== 'own' && recent.way !== 'own';
}

function isMaking({ slots }: FleetPlan): boolean {
  return slots.some(({ action }) => action === 'make' || action === 'replace');
}

/**
 * What the last days' rows show, or else older ones; nothing more is asked where nothing will be signed up.
 *
 * @param apps the hub's External Client Apps, undefined where its user may not see them
 */
export async function knownHistory(
  hub: OrgClient,
  of: {
    readonly consumerKey: string;
    readonly choice: SignupAppChoice;
    readonly recent: SignupHistory;
    readonly hasLines: boolean;
    readonly apps: () => Promise<readonly ExternalApp[] | undefined>;
  },
  plan: FleetPlan,
): Promise<SignupHistory> {
  const { choice, recent } = of;
  const isKnown = recent.app === 'own' || (recent.app !== undefined && recent.way !== undefined);
  if (isKnown || !isMaking(plan) || choice === 'own') return recent;
  const older = await readSignupHistory(hub, of.consumerKey, { hasLines: of.hasLines });
  if (older.app !== undefined || choice !== 'auto') return older;
  // Where the hub has no External Client App, the key is a Connected App's, which signups bring along.
  return (await of.apps())?.length === 0 ? { ...older, app: 'own' } : older;
}

/** The input `signup-app`. */
export type SignupAppChoice = 'auto' | SignupApp;
