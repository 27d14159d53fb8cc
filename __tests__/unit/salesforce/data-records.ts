import type { DataRecord } from '../../../src/salesforce/data/records.ts';

/** A record of a data file. */
export const record = (
  type: string,
  referenceId: string,
  fields: Record<string, unknown> = {},
): DataRecord => ({
  attributes: { type, referenceId },
  ...fields,
});
/** Accounts with the references `AccountRef1`, `AccountRef2` and so on. */
export const accounts = (count: number): DataRecord[] =>
  Array.from({ length: count }, (_, index) =>
    record('Account', `AccountRef${index + 1}`, { Name: `Account ${index + 1}` }),
  );
