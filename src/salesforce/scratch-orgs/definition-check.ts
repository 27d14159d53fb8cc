import { textOf } from '../wire/json.ts';
import { hasTexts } from '../wire/answers.ts';
import { nearest } from '../../nearest.ts';
import { Problem } from '../../problem.ts';
import type { OrgClient } from '../wire/org-client.ts';
import type { ScratchOrgDefinition } from './definition.ts';
import { ifTold, type SignupField, type SignupObject } from './describe-signups.ts';
import { shortId } from './record-id.ts';
import { lowerFirst } from './settings.ts';

/**
 * What this hub would refuse in the definitions, asked of the hub itself before a signup is spent: keys that its
 * ScratchOrgInfo has no field for, values that are not on its lists, a namespace that isn't linked to it, a snapshot
 * that it hasn't. Where the hub doesn't tell (a user may not see these objects), nothing is held against the definition.
 *
 * @param signups ScratchOrgInfo as this hub describes it
 * @param namespace the one of sfdx-project.json, for definitions that don't name one
 * @throws ApiFailure only for failures that pass
 */
export async function checkDefinitions(
  hub: OrgClient,
  signups: Promise<SignupObject | undefined>,
  definitions: readonly ScratchOrgDefinition[],
  namespace: string | undefined,
): Promise<Problem[]> {
  const [described, namespaces, snapshots] = await Promise.all([
    signups,
    namespaceProblems(hub, definitions, namespace),
    snapshotProblems(hub, definitions),
  ]);
  const { fields = [] } = described ?? {};
  const byField = fields.length === 0 ? [] : definitions.flatMap((one) => [...fieldProblems(one, fields)]);
  return [...byField, ...namespaces, ...snapshots];
}

function* fieldProblems(
  { at, fields }: ScratchOrgDefinition,
  known: readonly SignupField[],
): Generator<Problem> {
  const takes = known.filter(({ createable }) => createable);
  for (const [key, value] of Object.entries(fields)) {
    const field = takes.find((one) => one.name.toLowerCase() === key.toLowerCase());
    if (field === undefined) {
      yield unknownKey(at([lowerFirst(key)]), key, nearest(key, keysOf(takes)));
    } else if (field.type === 'picklist' && field.restrictedPicklist && typeof value === 'string') {
      const values = (field.picklistValues ?? []).filter(({ active }) => active).map((one) => one.value);
      const isKnown = values.some((one) => one.toLowerCase() === value.toLowerCase());
      if (!isKnown && values.length > 0) yield unknownValue(at([lowerFirst(key)]), key, value, values);
    }
  }
}

/** Fields that a definition may set: not those that each signup sets itself. */
function keysOf(fields: readonly SignupField[]): string[] {
  const names = fields.map(({ name }) => name);
  return names.filter((name) => !/^(ConnectedApp|DurationDays|Package2|OwnerId)/.test(name));
}

function unknownKey(place: string, key: string, meant: string | undefined): Problem {
  return new Problem({
    kind: 'definition/unknown-key',
    what: `${place}: this hub has no ${JSON.stringify(lowerFirst(key))} for scratch orgs.`,
    why: 'A definition’s keys become fields of ScratchOrgInfo, and it has no such field, or not one that the hub user may write.',
    fix:
      meant === undefined
        ? 'Correct or remove the key.'
        : `Write ${JSON.stringify(lowerFirst(meant))}, if that is meant.`,
  });
}

function unknownValue(place: string, key: string, value: string, values: readonly string[]): Problem {
  const meant = nearest(value, values);
  const list = values.length <= 10 ? ` It takes ${values.join(', ')}.` : '';
  return new Problem({
    kind: 'definition/unknown-value',
    what: `${place}: this hub takes no ${JSON.stringify(lowerFirst(key))} ${JSON.stringify(value)}.${list}`,
    fix: meant === undefined ? 'Correct the value.' : `Write ${JSON.stringify(meant)}, if that is meant.`,
  });
}

async function namespaceProblems(
  hub: OrgClient,
  definitions: readonly ScratchOrgDefinition[],
  ofProject: string | undefined,
): Promise<Problem[]> {
  const wanted = definitions
    .filter(({ noNamespace }) => !noNamespace)
    .map(({ at, fields }) => ({
      from: fields['Namespace'] === undefined ? 'sfdx-project.json' : at(['namespace']),
      namespace: textOf(fields['Namespace'] ?? ofProject),
    }));
  if (wanted.every(({ namespace }) => namespace === '')) return [];
  const soql = 'SELECT NamespacePrefix FROM NamespaceRegistry';
  const rows =
    (await ifTold(() =>
      hub.query<{ NamespacePrefix: string }>(soql, { row: hasTexts('NamespacePrefix') }),
    )) ?? [];
  const linked = new Set(rows.map((row) => row.NamespacePrefix.toLowerCase()));
  // A user who sees no rows may lack the right to: the signup itself will tell, and costs nothing when refused.
  if (linked.size === 0) return [];
  return wanted
    .filter(({ namespace }) => namespace !== '' && !linked.has(namespace.toLowerCase()))
    .map(
      ({ from, namespace }) =>
        new Problem({
          kind: 'definition/namespace-not-linked',
          what: `${from}: the namespace ${namespace} is not linked to this Dev Hub.`,
          why: `It has ${rows.map((row) => row.NamespacePrefix).join(', ')}.`,
          fix: 'Link the Developer Edition org that registered it (Salesforce Help, “Link a Namespace to a Dev Hub Org”), or remove the namespace.',
        }),
    );
}

interface Snapshot {
  readonly Id: string;
  readonly SnapshotName: string;
  readonly Status: string;
}

async function snapshotProblems(
  hub: OrgClient,
  definitions: readonly ScratchOrgDefinition[],
): Promise<Problem[]> {
  const wanted = definitions.filter(({ fields }) => textOf(fields['Snapshot']) !== '');
  if (wanted.length === 0) return [];
  const soql = 'SELECT Id, SnapshotName, Status FROM OrgSnapshot';
  const snapshots =
    (await ifTold(() => hub.query<Snapshot>(soql, { row: hasTexts('Id', 'SnapshotName', 'Status') }))) ?? [];
  if (snapshots.length === 0) return [];
  return wanted.flatMap(({ at, fields }) => {
    const asked = textOf(fields['Snapshot']);
    const found = snapshots.find(
      ({ Id, SnapshotName }) => SnapshotName === asked || shortId(Id) === shortId(asked),
    );
    return found?.Status === 'Active' ? [] : [badSnapshot(at(['snapshot']), asked, found, snapshots)];
  });
}

function badSnapshot(
  name: string,
  asked: string,
  found: Snapshot | undefined,
  all: readonly Snapshot[],
): Problem {
  if (found !== undefined) {
    return new Problem({
      kind: 'definition/snapshot-not-active',
      what: `${name}: the snapshot ${asked} is ${found.Status}.`,
      why: 'Orgs can be made from active snapshots alone, and each Salesforce release needs a new one.',
      fix: 'Wait until it is active, or make it again (`sf org create snapshot`).',
    });
  }
  const meant = nearest(
    asked,
    all.map(({ SnapshotName }) => SnapshotName),
  );
  return new Problem({
    kind: 'definition/snapshot-not-found',
    what: `${name}: this hub has no snapshot ${asked}.`,
    fix:
      meant === undefined
        ? 'Correct "snapshot" (`sf org list snapshot`).'
        : `Write ${meant}, if that is meant.`,
  });
}
