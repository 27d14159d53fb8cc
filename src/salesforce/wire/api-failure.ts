/** Characters of an answer that are shown. */
const longestText = 2000;

/** One error of an API answer, as Salesforce writes it. */
export interface ApiError {
  readonly errorCode: string;
  readonly message: string;
}

/** An API call that failed. `errors` is empty when the answer was not Salesforce's JSON. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** HTTP status; 0 when no answer came (the cause says why). */
  readonly status: number;
  readonly errors: readonly ApiError[];
  readonly request: string;
  /** The parsed JSON body, for endpoints with error bodies of their own (composite/tree). */
  readonly body: unknown;
  /** `Retry-After` in milliseconds, if the answer had one. */
  readonly retryAfter: number | undefined;

  constructor(
    request: string,
    answer: { status: number; body?: unknown; retryAfter?: number | undefined; reason?: string },
    options?: ErrorOptions,
  ) {
    const errors = apiErrors(answer.body);
    const said = errors.map((error) => `${error.errorCode}: ${error.message}`).join('; ');
    const text = said || answer.reason || `HTTP ${answer.status}`;
    super(`${request}: ${text.slice(0, longestText)}`, options);
    this.request = request;
    this.status = answer.status;
    this.errors = errors;
    this.body = answer.body;
    this.retryAfter = answer.retryAfter;
  }
}

function apiErrors(body: unknown): ApiError[] {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  return list.filter(
    (item): item is ApiError =>
      typeof item === 'object' &&
      item !== null &&
      typeof (item as ApiError).errorCode === 'string' &&
      typeof (item as ApiError).message === 'string',
  );
}
