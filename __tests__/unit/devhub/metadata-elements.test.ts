import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { packageXml, type PackageTypes } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { testHub, type Api, type TestHub } from './api.ts';

interface Failure {
  readonly componentType: string;
  readonly fullName: string;
  readonly problem: string;
  readonly lineNumber?: number;
}

const namespace = 'http://soap.sforce.com/2006/04/metadata';
const xml = (root: string, content: string, xmlns = ` xmlns="${namespace}"`) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${xmlns}>\n${content}\n</${root}>`;

describe('metadata that does not fit its type', () => {
  let hub: TestHub;
  let api: Api;

  before(async () => {
    hub = await testHub();
    ({ api } = await hub.scratchOrg('elements@acme.example'));
  });
  after(async () => hub[Symbol.asyncDispose]());

  async function failures(path: string, content: string, types: PackageTypes): Promise<Failure[]> {
    const files = new Map([
      ['package.xml', packageXml(types, '65.0')],
      [path, content],
    ]);
    const form = new FormData();
    form.append('json', JSON.stringify({ deployOptions: { singlePackage: true } }));
    form.append('file', new Blob([new Uint8Array(await zipFiles(files))]), 'deploy.zip');
    const { body } = await api.post<{ id: string }>('metadata/deployRequest', form);
    const answer = await api.get<{ deployResult: { details: { componentFailures: Failure[] } } }>(
      `metadata/deployRequest/${body.id}?includeDetails=true`,
    );
    return answer.body.deployResult.details.componentFailures;
  }

  const set = (content: string, xmlns?: string) =>
    failures('permissionsets/P.permissionset', xml('PermissionSet', content, xmlns), {
      PermissionSet: ['P'],
    });
  const settings = (name: string, content: string) =>
    failures(`settings/${name}.settings`, xml(`${name}Settings`, content), { Settings: [name] });
  const problems = (found: readonly Failure[]) => found.map(({ problem }) => problem);

  test('an element that the type doesn’t have, with the namespace that the file gives it', async () => {
    const found = await set('<label>P</label>\n<labels>P</labels>');
    assert.deepEqual(problems(found), [
      `Error parsing file: Element {${namespace}}labels invalid at this location in type PermissionSet`,
    ]);
    assert.equal(found[0]?.lineNumber, 4);
    assert.deepEqual(problems(await set('<label>P</label><labels>P</labels>', '')), [
      'Error parsing file: Element {}labels invalid at this location in type PermissionSet',
    ]);
  });

  test('an element in an element of the wrong kind', async () => {
    const access = '<classAccesses><apexClazz>A</apexClazz><enabled>true</enabled></classAccesses>';
    assert.match(
      problems(await set(`<label>P</label>${access}`))[0] ?? '',
      /in type PermissionSetApexClassAccess$/,
    );
  });

  test('elements of one name that don’t stand together, or of which there is one', async () => {
    const tab = '<tabSettings><tab>A</tab><visibility>Visible</visibility></tabSettings>';
    const apart = await set(`${tab}<label>P</label>${tab}`);
    const text = (name: string) =>
      `Error parsing file: Element ${name} is duplicated at this location in type PermissionSet`;
    assert.deepEqual(problems(apart), [text('tabSettings')]);
    assert.deepEqual(problems(await set('<label>P</label><label>P</label>')), [text('label')]);
    assert.deepEqual(problems(await set(`${tab}${tab}<label>P</label>`)), [], 'their order is free');
  });

  test('a value that the enumeration doesn’t have, and a boolean that is none', async () => {
    const tab = '<tabSettings><tab>A</tab><visibility>Seen</visibility></tabSettings>';
    assert.deepEqual(problems(await set(`<label>P</label>${tab}`)), [
      "Error parsing file: 'Seen' is not a valid value for the enum 'PermissionSetTabVisibility'",
    ]);
    const [boolean] = await set('<label>P</label><hasActivationRequired>no</hasActivationRequired>');
    assert.match(boolean?.problem ?? '', /'no' is not a valid value/);
  });

  test('a file without what it must have', async () => {
    assert.deepEqual(problems(await set('<description>P</description>')), [
      'Required field is missing: label',
    ]);
  });

  test('settings that there aren’t: by name, by element, and those that are gone', async () => {
    const good = '<enableS1DesktopEnabled>true</enableS1DesktopEnabled>';
    assert.deepEqual(await settings('LightningExperience', good), []);
    const [misspelt] = await settings('LightningExperience', '<enableS1Desktop>true</enableS1Desktop>');
    assert.match(
      misspelt?.problem ?? '',
      /enableS1Desktop invalid at this location in type LightningExperienceSettings/,
    );
    assert.equal(misspelt?.componentType, 'LightningExperienceSettings');
    const [unknown] = await settings('LightningExperiense', good);
    assert.deepEqual(
      [unknown?.fullName, unknown?.problem],
      [
        'settings/LightningExperiense.settings',
        'settings/LightningExperiense.settings is not a valid metadata object. Check the name and casing of the file.',
      ],
    );
    const [gone] = await settings('OrgPreference', '<preferences/>');
    assert.equal(gone?.problem, 'Not available for deploy for this API version');
  });

  test('External Client Apps: what belongs to another of their types', async () => {
    const app = '<externalClientApplication>A</externalClientApplication>';
    const found = await failures(
      'extlClntAppOauthSettings/A_oauth.ecaOauth',
      xml('ExtlClntAppOauthSettings', `<certificate>MII</certificate>${app}`),
      { ExtlClntAppOauthSettings: ['A_oauth'] },
    );
    assert.match(
      problems(found)[0] ?? '',
      /certificate invalid at this location in type ExtlClntAppOauthSettings$/,
    );
  });

  test('a file in a folder or with a suffix that is not its type’s is not found', async () => {
    for (const path of ['permissionSets/P.permissionset', 'permissionsets/P.permset']) {
      const content = xml('PermissionSet', '<label>P</label>');
      const found = await failures(path, content, { PermissionSet: ['P'] });
      assert.match(
        problems(found)[0] ?? '',
        /An object 'P' of type PermissionSet was named in package\.xml, but was not found in zipped directory/,
      );
    }
  });

  test('a package.xml with a type that there isn’t', async () => {
    const found = await failures('permissionsets/P.permissionset', xml('PermissionSet', '<label>P</label>'), {
      PermissionSet: ['P'],
      permissionsets: ['P'],
    });
    assert.deepEqual(problems(found), ["Unknown type name 'permissionsets' specified in package.xml"]);
  });
});
