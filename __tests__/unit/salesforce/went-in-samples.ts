import { planBatches } from '../../../src/salesforce/data/batches.ts';
import type { SampleData } from '../../../src/salesforce/data/plan.ts';
import type { DataRecord } from '../../../src/salesforce/data/records.ts';

export function record(type: string, referenceId: string, fields: Record<string, unknown>): DataRecord {
  return { attributes: { type, referenceId }, ...fields };
}

export function sample(...files: DataRecord[][]): SampleData {
  const batches = planBatches(
    files.map((records, index) => ({
      path: `${index}.json`,
      scope: 'plan.json',
      sobject: records[0]?.attributes.type ?? '',
      records,
    })),
  );
  return { batches, records: batches.length };
}

export const accounts = [
  record('Account', 'A1', { Name: 'Nordwind GmbH', Industry: 'Energy' }),
  record('Account', 'A2', { Name: 'Meridian Foods', Industry: 'Food & Beverage' }),
];
export const contacts = [
  record('Contact', 'C1', { FirstName: 'Ada', LastName: 'Fox', AccountId: '@A1' }),
  record('Contact', 'C2', { FirstName: 'Ben', LastName: 'Owl', AccountId: '@A2' }),
];
export const family = sample(accounts, contacts);
export const onlyNames = sample([
  record('Account', 'A1', { Name: 'Nordwind' }),
  record('Account', 'A2', { Name: 'Meridian' }),
]);
