import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { retrieveMetadata } from '../../../src/salesforce/metadata/retrieve.ts';
import { runs, withAnswers } from './hostile.ts';

suite('a SOAP answer', () => {
  const soap = (result: string) =>
    `<Envelope><Body><checkRetrieveStatusResponse><result>${result}</result></checkRetrieveStatusResponse></Body></Envelope>`;
  test('of any shape is told the same way', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<Envelope>',
        '</Envelope>',
        '<Body>',
        '</Body>',
        '<result>',
        '</result>',
        '<done>true</done>',
        '&amp;',
      ],
      ...[
        '<success>true</success>',
        '<zipFile>UEsDBA==</zipFile>',
        '<id>09S</id>',
        '&lol;',
        ']]>',
        '<![CDATA[',
      ],
      ...[
        '<Fault><faultstring>no</faultstring></Fault>',
        '<retrieveResponse>',
        '</retrieveResponse>',
        '<!--',
      ],
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 8 }).map((parts) => soap(parts.join(''))),
      fc
        .base64String()
        .map((zip) => soap(`<done>true</done><success>true</success><zipFile>${zip}</zipFile>`)),
    );
    const answers = fc.array(fc.record({ status: fc.constantFrom(200, 200, 500), text }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(answers, (given) =>
        withAnswers(given, (org) => retrieveMetadata(org, { ExternalClientApplication: ['Orgkey'] })),
      ),
      runs(200),
    );
  });

  test('with a document type brings no entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, one) => `<!ENTITY a${one} "${'&a;'.repeat(1000)}">`).join('')}]>`;
    await withAnswers([{ status: 200, text: bomb + soap('<id>&a8;</id>') }], (org) =>
      assert.rejects(retrieveMetadata(org, { ExternalClientApplication: ['Orgkey'] })),
    );
  });
});
