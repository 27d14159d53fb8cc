import { Problem } from '../../problem.ts';
import { apiErrorMeaning, apiProblem, isCertainlyUndone, isTransient } from '../errors/api.ts';
import type { DataBatch, ImportedIds } from './batches.ts';
import { referenceKey } from './references.ts';
import type { SampleData } from './plan.ts';
import type { DataRecord } from './records.ts';
import { recordTypeIds, resolved } from './resolve.ts';
import { isObject } from '../wire/json.ts';
import { isId } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { nextTry, pauseAfter } from '../wire/retry.ts';

/** Lets the caller keep a journal: what was announced and never answered may or may not be in the org. */
export interface ImportOptions {
  /** The first batch to send. Default 0. */
  readonly from?: number;
  /** The ids of the batches before it. */
  readonly ids?: ImportedIds;
  /** Awaited before each batch is sent for the first time. */
  readonly beforeSend?: (batch: DataBatch) => Promise<void> | void;
  /** Awaited once the org has a batch, with the ids of its records alone. */
  readonly afterAnswer?: (batch: DataBatch, ids: ImportedIds) => Promise<void> | void;
  /**
   * Asked about a batch whose answer was lost, with the ids of all before it: what it returns are the batch's own ids,
   * or `undefined` if the batch is certainly not in, and is sent again. Default: throws DataStateUnknown.
   */
  readonly ifUnanswered?: (lost: DataStateUnknown, ids: ImportedIds) => Promise<ImportedIds | undefined>;
  readonly signal?: AbortSignal | undefined;
}

/** One record that Salesforce refused. */
export interface RefusedRecord {
  readonly file: string;
  readonly referenceId: string;
  readonly code: string;
  readonly message: string;
}

/** Salesforce refused a batch, all of its records. */
export class DataRefused extends Problem {
  readonly records: readonly RefusedRecord[];

  constructor(batch: DataBatch, records: readonly RefusedRecord[]) {
    const [first] = records;
    const meaning = apiErrorMeaning({ code: first?.code, text: first?.message });
    const lines = records
      .slice(0, 10)
      .map((record) => `${record.file} ${record.referenceId}: ${record.message} (${record.code})`);
    const more = records.length - lines.length;
    super({
      kind: meaning.kind,
      what: `The import of ${batch.file} failed:\n${lines.join('\n')}${more > 0 ? `\n… and ${more} more.` : ''}\n`,
      why: meaning.what,
      fix: meaning.fix,
    });
    this.records = records;
  }
}

/** The answer to a batch was lost: its records may be in the org, and must not be sent again. */
export class DataStateUnknown extends Error {
  override readonly name = 'DataStateUnknown';
  readonly batch: DataBatch;

  constructor(batch: DataBatch, cause: unknown) {
    super(
      `The answer to the import of ${batch.file} was lost: nobody knows whether the org has its records`,
      { cause },
    );
    this.batch = batch;
  }
}

interface TreeAnswer {
  readonly results: readonly { readonly referenceId: string; readonly id: string }[];
}

interface TreeError {
  readonly statusCode?: string;
  readonly errorCode?: string;
  readonly message: string;
}

const ATTEMPTS = 5;

/**
 * Imports sample data: `POST composite/tree/{SObject}`, batch after batch, each whole or not at all, references replaced by the
 * ids of what went before. Nothing is sent twice unless Salesforce certainly did not take it.
 *
 * @returns the ids of all records, those given included
 * @throws DataRefused with the records; DataStateUnknown when an answer was lost and `ifUnanswered` is not given, else
 *   what that throws; Problem for any other refusal
 */
export async function importSampleData(
  org: OrgClient,
  data: SampleData,
  options: ImportOptions = {},
): Promise<ImportedIds> {
  const ids: Record<string, string> = { ...options.ids };
  const batches = data.batches.slice(options.from ?? 0);
  const recordTypes = await recordTypeIds(org, batches, options.signal);
  for (const batch of batches) {
    const records = batch.records.map((record) => resolved(record, batch, ids, recordTypes));
    await options.beforeSend?.(batch);
    const created = await sendBatch(org, batch, records, ids, options);
    Object.assign(ids, created);
    await options.afterAnswer?.(batch, created);
  }
  return ids;
}

async function sendBatch(
  org: OrgClient,
  batch: DataBatch,
  records: readonly DataRecord[],
  ids: ImportedIds,
  { ifUnanswered, signal }: ImportOptions,
): Promise<ImportedIds> {
  const expects = isAnswerTo(batch);
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Not given the signal: an aborted call would leave the org in a state that nobody knows.
      const { results } = await org.post<TreeAnswer>(
        `/composite/tree/${batch.sobject}`,
        { records },
        { expects },
      );
      return Object.fromEntries(
        results.map(({ referenceId, id }) => [referenceKey(batch.scope, referenceId), id]),
      );
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const refused = refusedRecords(error, batch);
      if (refused === undefined && !isCertainlyUndone(error)) {
        const lost = new DataStateUnknown(batch, error);
        if (ifUnanswered === undefined || attempt >= ATTEMPTS) throw lost;
        const found = await ifUnanswered(lost, ids);
        if (found !== undefined) return found;
        continue;
      }
      const passes =
        refused === undefined
          ? isTransient(error)
          : refused.every(({ code, message }) => apiErrorMeaning({ code, text: message }).transient);
      if (!passes || attempt >= ATTEMPTS) {
        throw refused === undefined
          ? apiProblem(error, `The import of ${batch.file}`)
          : new DataRefused(batch, refused);
      }
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal, nextTry(error));
    }
  }
}

/** An id for each of the batch's records. */
function isAnswerTo({ references }: DataBatch): (answer: unknown) => boolean {
  return (answer) => {
    const results: unknown = isObject(answer) ? answer['results'] : undefined;
    if (!Array.isArray(results)) return false;
    const ids = new Map(results.filter(isObject).map(({ referenceId, id }) => [referenceId, id] as const));
    return references.every((reference) => isId(ids.get(reference)));
  };
}

/** The records of an answer `{ hasErrors: true, results: [{ referenceId, errors }] }`; `undefined` for any other. */
function refusedRecords({ body }: ApiFailure, batch: DataBatch): RefusedRecord[] | undefined {
  if (!isObject(body) || body['hasErrors'] !== true || !Array.isArray(body['results'])) return undefined;
  const results = body['results'] as readonly { referenceId: string; errors?: readonly TreeError[] }[];
  return results.flatMap(({ referenceId, errors = [] }) =>
    errors.map(({ statusCode, errorCode, message }) => ({
      file: batch.file,
      referenceId,
      code: statusCode ?? errorCode ?? '',
      message,
    })),
  );
}
