import { isTransient } from '../errors/api.ts';
import { type IsAnswer, isAnything, isListOf, isQueryPage } from './answers.ts';
import { ApiFailure } from './api-failure.ts';
import { apiVersion } from './api-version.ts';
import { isObject } from './json.ts';
import type { CallOptions, OrgClient } from './org-client.ts';

/** A SOQL query, or the path of another read, as an `OrgClient` takes it. */
export type Read = { readonly query: string } | { readonly path: string; readonly expects?: IsAnswer };

/** All records of a query, or another read's answer; or why it failed. */
export type ReadResult =
  | { readonly status: 'fulfilled'; readonly value: unknown }
  | { readonly status: 'rejected'; readonly reason: Error };

interface CompositeAnswer {
  readonly compositeResponse?: readonly { readonly body?: unknown; readonly httpStatusCode?: number }[];
}

/**
 * Several reads by one request, `POST composite`, which counts as one call: at most five queries and twenty others. Each has
 * a result of its own; one that fails for now is sent again by itself, and all of them are where the org refuses them
 * together. Source: REST API Developer Guide, “Send Multiple Requests Using Composite”.
 *
 * @throws ApiFailure when the org does not answer
 */
export async function readTogether(
  org: OrgClient,
  reads: readonly Read[],
  options: Pick<CallOptions, 'signal'> = {},
): Promise<ReadResult[]> {
  const answers = await answersTo(org, reads, options);
  return Promise.all(
    reads.map(async (read, place): Promise<ReadResult> => {
      const answer = answers[place];
      try {
        return { status: 'fulfilled', value: await valueOf(org, read, answer, options) };
      } catch (reason) {
        return { status: 'rejected', reason: reason as Error };
      }
    }),
  );
}

type Answer = NonNullable<CompositeAnswer['compositeResponse']>[number];

async function answersTo(
  org: OrgClient,
  reads: readonly Read[],
  options: Pick<CallOptions, 'signal'>,
): Promise<readonly Answer[]> {
  const compositeRequest = reads.map((read, place) => ({
    method: 'GET',
    referenceId: `read${place}`,
    url: `/services/data/v${apiVersion}${pathOf(read)}`,
  }));
  try {
    const body = { allOrNone: false, compositeRequest };
    const expects = (answer: unknown): boolean =>
      isObject(answer) && isListOf(reads.length)(answer['compositeResponse']);
    const sending = { ...options, expects, repeat: 'if-transient' } as const;
    const answer = await org.post<CompositeAnswer>('/composite', body, sending);
    return answer.compositeResponse ?? [];
  } catch (error) {
    if (error instanceof ApiFailure && [400, 403, 404, 405].includes(error.status)) return [];
    throw error;
  }
}

/** The answer's, or that of a request of its own where the answer lacks it or it failed for now. */
async function valueOf(
  org: OrgClient,
  read: Read,
  answer: Answer | undefined,
  options: Pick<CallOptions, 'signal'>,
): Promise<unknown> {
  const again = () =>
    'query' in read
      ? org.query<unknown>(read.query, options)
      : org.get<unknown>(read.path, read.expects ? { ...options, expects: read.expects } : options);
  const status = answer?.httpStatusCode;
  if (answer === undefined || status === undefined) return again();
  if (status >= 400) {
    const failure = new ApiFailure(`GET ${pathOf(read).split('?')[0] ?? ''}`, {
      status,
      body: answer.body,
      reason: '',
    });
    if (isTransient(failure)) return again();
    throw failure;
  }
  if (!('query' in read)) return (read.expects ?? isAnything)(answer.body) ? answer.body : again();
  const page = answer.body as { readonly done: boolean; readonly records: readonly unknown[] };
  return isQueryPage(page) && page.done ? page.records : again();
}

function pathOf(read: Read): string {
  return 'query' in read ? `/query?q=${encodeURIComponent(read.query)}` : read.path;
}
