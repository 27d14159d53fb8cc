import { looksLikeId, to15 } from './ids.ts';
import type { Org } from './org.ts';
import { SaveRefusal, saveErrors } from '../records/save-errors.ts';
import type { SaveError } from '../records/save-errors.ts';
import { plainText, textOf } from '../objects/table.ts';
import type { Value } from '../objects/table.ts';

type Fields = Readonly<Record<string, Value>>;

/** What a hub knows of what signups may name. */
export interface SignupRules {
  /** False: the hub’s company is no partner, or hasn’t asked for these editions. */
  readonly partnerEditions: boolean;
  /** Orgs with an org shape that this hub may use, as ids of 15 characters. */
  readonly orgShapes: ReadonlySet<string>;
}

const shaped = ['SourceOrg', 'Snapshot'];

/**
 * What the hub refuses at once. Features, restricted picklists and fields that are always required are checked
 * elsewhere.
 * @throws SaveRefusal
 */
export function checkSignup(fields: Fields, hub: Org, rules: SignupRules): void {
  const isEmpty = (name: string): boolean => plainText(fields[name] ?? null) === '';
  const errors: SaveError[] = [];
  if (['Edition', ...shaped].every(isEmpty)) errors.push(saveErrors.requiredFieldMissing(['Edition']));
  const days = fields['DurationDays'];
  if (days !== undefined && days !== null && !isDuration(Number(days))) {
    errors.push(saveErrors.outOfRange('DurationDays', plainText(days)));
  }
  const username = plainText(fields['Username'] ?? null);
  if (username !== '' && !isUsername(username)) {
    errors.push(saveErrors.invalidEmail('Username', username, 'Username'));
  }
  const namespace = plainText(fields['Namespace'] ?? null);
  if (namespace !== '' && !isRegistered(namespace, hub)) errors.push(saveErrors.unknownNamespace(namespace));
  if (!rules.partnerEditions && /^partner /i.test(plainText(fields['Edition'] ?? null))) {
    errors.push(saveErrors.noPartnerEditions());
  }
  const source = plainText(fields['SourceOrg'] ?? null);
  if (source !== '' && !isOrgId(source)) errors.push(saveErrors.badSourceOrg(source));
  if (errors.length > 0) throw new SaveRefusal(errors);
}

/**
 * The code of an error that only the signup itself finds.
 * https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_scratch_orgs_error_codes.htm
 */
export function laterProblem(
  fields: Fields,
  hub: Org,
  rules: SignupRules,
  today: string,
): string | undefined {
  const country = plainText(fields['Country'] ?? null);
  if (country !== '' && !isCountry(country)) return 'S-2006';
  const snapshot = plainText(fields['Snapshot'] ?? null);
  if (snapshot !== '') return snapshotProblem(snapshot, hub, today);
  const source = plainText(fields['SourceOrg'] ?? null);
  if (source !== '' && !rules.orgShapes.has(to15(source))) return 'SH-0002';
  return undefined;
}

function snapshotProblem(nameOrId: string, hub: Org, today: string): string | undefined {
  const found = hub
    .table('OrgSnapshot')
    .rows()
    .find((row) => row['SnapshotName'] === nameOrId || to15(row.Id) === to15(nameOrId));
  if (found?.['Status'] !== 'Active') return 'T-0002';
  return textOf(found, 'ExpirationDate') < today ? 'SN-0001' : undefined;
}

function isDuration(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 30;
}

function isOrgId(text: string): boolean {
  return looksLikeId(text) && text.startsWith('00D');
}

/** The form of an email address. */
function isUsername(text: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(text);
}

function isRegistered(namespace: string, hub: Org): boolean {
  return hub
    .table('NamespaceRegistry')
    .rows()
    .some((row) => textOf(row, 'NamespacePrefix').toLowerCase() === namespace.toLowerCase());
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Two capital letters of ISO 3166. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
}
