import { cumulusciRows } from '../__tests__/clients/cumulusci.ts';
import { jsforceRows } from '../__tests__/clients/jsforce.ts';
import { sfRows } from '../__tests__/clients/sf.ts';
import { simpleSalesforceRows } from '../__tests__/clients/simple-salesforce.ts';
import type { Row } from '../__tests__/clients/judging.ts';

/** The clients that nobody here wrote, each with the rows that its tests show. */
const clients: readonly (readonly [string, readonly Row[]])[] = [
  ['sf', Object.values<Readonly<Record<string, Row>>>(sfRows).flatMap((rows) => Object.values(rows))],
  ['jsforce', Object.values(jsforceRows)],
  ['CumulusCI', Object.values(cumulusciRows)],
  ['simple-salesforce', Object.values(simpleSalesforceRows)],
];

/** What they do with the embedded Dev Hub, what works first: the table of docs/devhub.md, cell by cell. */
export function clientTable(): string[][] {
  const rows = clients.flatMap(([client, ofClient]) =>
    ofClient
      .toSorted((a, b) => Number(a.refused !== undefined) - Number(b.refused !== undefined))
      .map(({ command, refused }) => [
        client,
        `\`${command}\``,
        refused === undefined ? 'works' : `refused: ${refused}`,
      ]),
  );
  return [['Client', 'Command', 'Outcome'], ...rows];
}
