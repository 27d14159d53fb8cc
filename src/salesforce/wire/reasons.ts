import { ApiFailure } from './api-failure.ts';

/** An answer that is no Salesforce's. Nobody knows whether what was asked for was done. */
export function unfit(request: string, errorCode: string, message: string, cause?: unknown): ApiFailure {
  return new ApiFailure(request, { status: 0, body: { errorCode, message } }, { cause });
}

/** What is wrong with an answer that came: its status, and what it lacks; '' where its errors say it. */
export function reasonOfAnswer(status: number, isEmpty: boolean, parsed: unknown): string {
  if (isEmpty && status < 300) return `HTTP ${status}, and the answer is empty`;
  if (parsed === undefined) return `HTTP ${status}, and the answer is not JSON`;
  return status < 300 ? `HTTP ${status}, and the answer is not what was asked for` : '';
}

/** Why no answer came: the code of the deepest error, such as `ECONNRESET`, else its message. */
export function reasonOf(cause: unknown): string {
  const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  // A DOMException, as a time-out is, has a number there.
  const code: unknown = (deepest as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code === 'string') return code;
  return deepest instanceof Error ? deepest.message : 'no answer';
}
