import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const rule = '-'.repeat(80);

/** A third-party package of which at least one file is in the bundle. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly spdx: string;
  /** The texts of its LICENSE, COPYING and NOTICE files. */
  readonly texts: readonly string[];
}

/**
 * Writes the licences of all third-party packages that are in a bundle, and of no others. The same bundle gives the
 * same bytes on every machine.
 *
 * @param metafileInputs Files in the bundle, as esbuild's metafile names them: paths relative to the repository.
 * @param outFile Where to write, such as `dist/licenses.txt`.
 * @throws Error that names the packages whose manifest gives no licence and that ship no licence text.
 */
export async function writeLicenses(metafileInputs: readonly string[], outFile: string): Promise<void> {
  await writeFile(outFile, licensesText(metafileInputs));
}

/** What `writeLicenses` writes. */
export function licensesText(metafileInputs: readonly string[]): string {
  const folders = new Set(metafileInputs.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders].map(readPackage);
  const unlicensed = packages.filter(({ spdx, texts }) => spdx === '' && texts.length === 0);
  if (unlicensed.length > 0) {
    throw new Error(`No licence found for ${unlicensed.map(({ name }) => name).join(', ')}.`);
  }
  const sections = new Map(
    packages.map((bundled) => [`${bundled.name}@${bundled.version}`, section(bundled)]),
  );
  const sorted = [...sections.keys()].sort().map((id) => sections.get(id));
  const heading = 'Orgkey (MIT, see LICENSE) is bundled with the packages below, under their own licences.\n';
  return [heading, ...sorted].join('\n');
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`. */
function packageFolder(input: string): string | undefined {
  return /^(?:[a-z-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'))?.[1];
}

function readPackage(folder: string): BundledPackage {
  const path = resolve(root, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
  return {
    name: text(manifest['name']),
    version: text(manifest['version']),
    spdx: licenceName(manifest['license'] ?? manifest['licenses']),
    texts: licenceFiles(path).map((file) => readFileSync(join(path, file), 'utf8')),
  };
}

/** The `license` field is a string today; old manifests have `{type}` or a list of them. */
function licenceName(field: unknown): string {
  if (Array.isArray(field)) return field.map(licenceName).join(' OR ');
  if (typeof field === 'object' && field !== null && 'type' in field) return text(field.type);
  return text(field);
}

function licenceFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  const isLicence = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence.test(entry.name) && !/\.(js|ts|json)$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function section({ name, version, spdx, texts }: BundledPackage): string {
  const body = texts.map((licence) => licence.replaceAll(/\r\n?/g, '\n').trim());
  return [rule, `${name} ${version}${spdx === '' ? '' : ` (${spdx})`}`, rule, ...body, ''].join('\n\n');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
