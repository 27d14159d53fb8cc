import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const script = new URL('../../../scripts/metadata-facts.ts', import.meta.url).pathname;
const run = promisify(execFile);

async function factsFrom(pages: Readonly<Record<string, object>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'facts-'));
  for (const [type, page] of Object.entries(pages)) {
    await writeFile(join(folder, `${type}.json`), JSON.stringify(page));
  }
  const target = join(folder, 'types.tsv');
  await run(process.execPath, [script, folder, target]);
  return (await readFile(target, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const wsdl = (limit: string) => `\`\`\`xml
<xsd:complexType name="CaseSettings"><xsd:complexContent><xsd:extension base="tns:Metadata"><xsd:sequence>
  <xsd:element name="enableIt" minOccurs="0" type="xsd:boolean"/>
  <xsd:element name="rules" minOccurs="0" maxOccurs="unbounded" type="tns:Rule"/>
</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
<xsd:complexType name="Rule"><xsd:sequence><xsd:element name="limit" type="${limit}"/></xsd:sequence></xsd:complexType>
<xsd:simpleType name="Limit"><xsd:restriction base="xsd:string">
  <xsd:enumeration value="Low"/><xsd:enumeration value="High"/>
</xsd:restriction></xsd:simpleType>
\`\`\``;

void test('the reference’s schemas become a line a type, and a line an enumeration', async () => {
  const facts = await factsFrom({
    CaseSettings: { wsdl_segment: wsdl('tns:Limit') },
    MapSettings: { file_information: '.settings' },
    Dashboard: { wsdl_segment: wsdl('xsd:int') },
  });
  assert.deepEqual(
    facts.filter((line) => !/^(IoT|Warranty)/.test(line)),
    [
      '=\tLimit\tLow High',
      'CaseSettings\tMetadata\tenableIt rules:Rule*',
      'MapSettings\tMetadata\t?',
      'Rule\t\tlimit:Limit!',
    ],
  );
});

void test('pages that are at odds about a type stop it', async () => {
  const pages = {
    CaseSettings: { wsdl_segment: wsdl('tns:Limit') },
    OrderSettings: { wsdl_segment: wsdl('xsd:int') },
  };
  await assert.rejects(factsFrom(pages), /at odds about Rule/);
});
