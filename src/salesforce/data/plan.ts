import type { DataRecord, DataFile } from './records.ts';
import { dirname, join, resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { messageOf, Problem, Problems, throwAll, type Place } from '../../problem.ts';
import { mostBytesOf, readTextFile, sizeText } from '../../read-file.ts';
import { planBatches, type DataBatch } from './batches.ts';
import {
  doubtfulReference,
  looseReference,
  looseReferences,
  placeOfReference,
  type LooseReference,
} from './references.ts';
import { isObject, parseJsonFile, placeSaid } from '../wire/json.ts';

/** An object's API name, such as `ns__Invoice__c`: it becomes a part of a URL. */
const apiName = /^[A-Za-z]\w*$/;

/** All sample data of a fleet: it is kept in memory, with what is made of it. */
const mostCharacters = 64 * 1024 * 1024;
/** After this many, no further file is opened. */
const mostProblems = 100;

/** What may still be read. */
export interface DataBudget {
  characters: number;
}

export function dataBudget(): DataBudget {
  return { characters: mostCharacters };
}

/** Sample data, read and cut into calls: the same for every org. */
export interface SampleData {
  readonly batches: readonly DataBatch[];
  readonly records: number;
}

/** Cuts what was read into calls, each record after those that it refers to. @throws Problems `data/…` */
export function sampleDataOf(files: readonly DataFile[]): SampleData {
  const batches = planBatches(files);
  return { batches, records: batches.reduce((sum, batch) => sum + batch.references.length, 0) };
}

/**
 * Looks for references to no record, in what was read, and for the lines that they are on.
 *
 * @param folder the one that the files were read from
 * @returns sentences of those that may be texts
 * @throws Problems `data/reference-unresolvable`
 */
export async function checkReferences(files: readonly DataFile[], folder: string): Promise<string[]> {
  const { sure, doubtful } = looseReferences(files);
  const placeOf = async (loose: LooseReference): Promise<Place | undefined> => {
    const text = await readTextFile(resolve(folder, loose.file), mostBytesOf.data, loose.file).catch(
      () => '',
    );
    return placeOfReference(loose, text);
  };
  throwAll(await Promise.all(sure.map(async (one) => looseReference(one, await placeOf(one)))));
  return Promise.all(doubtful.map(async (one) => doubtfulReference(one, await placeOf(one))));
}

/**
 * Reads data plans (`[{ sobject, files }]`) and single data files (`{ records }`), as `sf data export tree` writes
 * them, with or without `--plan`; an older plan's `saveRefs`, `resolveRefs` and `{ file }` entries are understood.
 * Source: plugin-data, api/data/tree; REST API Developer Guide, “sObject Tree”.
 *
 * @param folder the project
 * @param paths relative to it, in the order of import
 * @param budget shared by what is read for one fleet
 * @throws Problems `data/…`, `file/…`, all that are found, up to some hundred
 */
export async function readDataFiles(
  folder: string,
  paths: readonly string[],
  budget = dataBudget(),
): Promise<DataFile[]> {
  const problems: Problem[] = [];
  const files: DataFile[] = [];
  for (const path of paths) {
    const content = await readJson(folder, path, problems, budget);
    if (content === undefined) continue;
    if (Array.isArray(content)) {
      for (const file of await readPlan(folder, path, content as unknown[], problems, budget))
        files.push(file);
    } else files.push(...dataFile(path, path, content, undefined, problems));
  }
  throwAll(problems);
  return files;
}

async function readPlan(
  folder: string,
  path: string,
  entries: readonly unknown[],
  problems: Problem[],
  budget: DataBudget,
): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const [index, entry] of entries.entries()) {
    const sobject = isObject(entry) ? entry['sobject'] : undefined;
    const names = isObject(entry) ? fileNames(entry['files']) : undefined;
    if (typeof sobject !== 'string' || !apiName.test(sobject) || names === undefined) {
      problems.push(badPlan(path, index));
      continue;
    }
    for (const name of names) {
      if (problems.length >= mostProblems) throw new Problems(problems);
      const file = join(dirname(path), name);
      const content = await readJson(folder, file, problems, budget);
      if (content !== undefined) files.push(...dataFile(file, path, content, sobject, problems));
    }
  }
  return files;
}

/** Names, or the older format's `{ "file": "Accounts.json" }`. */
function fileNames(files: unknown): string[] | undefined {
  if (!Array.isArray(files)) return undefined;
  const names = (files as unknown[]).map((file) => (isObject(file) ? file['file'] : file));
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

async function readJson(
  folder: string,
  path: string,
  problems: Problem[],
  budget: DataBudget,
): Promise<unknown> {
  if (!(await staysInside(path, folder))) {
    problems.push(outside(path));
    return undefined;
  }
  try {
    const text = await readTextFile(resolve(folder, path), mostBytesOf.data, `The data file ${path}`);
    budget.characters -= text.length;
    if (budget.characters < 0) throw tooMuch(path);
    return parseJsonFile(text);
  } catch (cause) {
    if (cause instanceof Problem) {
      problems.push(cause);
      return undefined;
    }
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const detail = messageOf(cause);
    const text = missing
      ? {
          kind: 'data/file-not-found',
          what: `The data file ${path} does not exist.`,
          fix: 'Check the path; a plan’s files are found relative to the plan.',
        }
      : {
          kind: 'data/not-json',
          what: `The data file ${path} is not valid JSON: ${detail}.`,
          ...placeSaid(path, detail),
          fix: 'Correct the file; `sf data import tree` must accept it too.',
        };
    problems.push(new Problem(text, { cause }));
    return undefined;
  }
}

function dataFile(
  path: string,
  scope: string,
  content: unknown,
  plannedType: string | undefined,
  problems: Problem[],
): DataFile[] {
  const records = isObject(content) ? content['records'] : undefined;
  if (!Array.isArray(records)) {
    problems.push(notDataFile(path));
    return [];
  }
  const flaws = (records as unknown[]).flatMap((record, index) => recordFlaws(record, `records[${index}]`));
  if (flaws.length > 0) {
    problems.push(badRecords(path, flaws));
    return [];
  }
  const valid = records as DataRecord[];
  const sobject = plannedType ?? valid[0]?.attributes.type;
  return sobject === undefined ? [] : [{ path, scope, sobject, records: valid }];
}

/** Salesforce wants a reference id of letters and digits for each record, nested ones as well. */
function recordFlaws(record: unknown, place: string): string[] {
  if (!isObject(record)) return [`${place} is not an object`];
  const { attributes } = record;
  const type = isObject(attributes) ? attributes['type'] : undefined;
  const referenceId = isObject(attributes) ? attributes['referenceId'] : undefined;
  const flaws: string[] = [];
  if (typeof type !== 'string' || type === '') flaws.push(`${place} has no attributes.type`);
  else if (!apiName.test(type)) flaws.push(`${place} has an attributes.type that is no object’s API name`);
  if (typeof referenceId !== 'string' || !/^[A-Za-z0-9]\w*$/.test(referenceId)) {
    flaws.push(`${place} has no attributes.referenceId of letters and digits`);
  }
  const recordType = record['RecordType'];
  if (isObject(recordType) && typeof recordType['Name'] !== 'string') {
    flaws.push(`${place} has a RecordType without Name (export it with RecordType.Name)`);
  }
  for (const [field, value] of Object.entries(record)) {
    if (!isObject(value) || !Array.isArray(value['records'])) continue;
    const children = value['records'] as unknown[];
    for (const [index, child] of children.entries()) {
      for (const flaw of recordFlaws(child, `${place}.${field}.records[${index}]`)) flaws.push(flaw);
    }
  }
  return flaws;
}

function tooMuch(path: string): Problem {
  return new Problem({
    kind: 'data/too-much',
    what: `With ${path}, the fleet's sample data is more than ${sizeText(mostCharacters)}.`,
    fix: 'Import less of it; or load it in `script`, with `sf data import bulk`.',
  });
}

function outside(path: string): Problem {
  return new Problem({
    kind: 'data/outside-workspace',
    what: `The data file ${path} is outside of the workspace.`,
    why: 'A path with `..`, an absolute path or a symbolic link leads out of it.',
    fix: 'Put the file into the workspace; a plan’s files are found relative to the plan.',
  });
}

function badPlan(path: string, index: number): Problem {
  return new Problem({
    kind: 'data/bad-plan',
    what: `Entry ${index + 1} of the data plan ${path} lacks an "sobject" with "files".`,
    fix: 'Write an object’s API name with its files, `{ "sobject": "Account", "files": ["Accounts.json"] }`; `sf data export tree --plan` makes such plans.',
  });
}

function notDataFile(path: string): Problem {
  return new Problem({
    kind: 'data/not-a-data-file',
    what: `${path} is neither a data plan nor a data file.`,
    fix: 'Make it with `sf data export tree`: a plan is a list (`--plan`), a file an object with "records".',
  });
}

function badRecords(path: string, flaws: readonly string[]): Problem {
  const more = flaws.length > 5 ? `, and ${flaws.length - 5} more` : '';
  return new Problem({
    kind: 'data/bad-records',
    what: `The data file ${path} has records that cannot be imported: ${flaws.slice(0, 5).join('; ')}${more}.`,
    fix: 'Give each record `"attributes": { "type": "Account", "referenceId": "AccountRef1" }`.',
  });
}
