import { AnswerTooLarge, boundedText, mostOfLogin } from './answer-size.ts';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';

/** The answer to a form that was posted. */
export interface FormAnswer {
  readonly status: number;
  /** By lower-case name; the first of several. */
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** Posts a form and reads the whole answer, within `timeout` milliseconds, up to 64 KiB. Follows no redirect. The signal ends it. */
export type PostForm = (
  url: string,
  form: URLSearchParams,
  milliseconds: number,
  signal?: AbortSignal,
) => Promise<FormAnswer>;

interface HttpModule {
  request(
    url: string,
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): ClientRequest;
}

/**
 * Posts a form with Node's `http` and `https`. For a login, which is one request, `fetch` costs more than all
 * the rest: about 80 ms of processor time to load. So does `import 'node:http'`, whose exports include
 * `WebSocket`, and that loads the same: hence `getBuiltinModule`.
 */
export const postForm: PostForm = (url, form, milliseconds, signal) => {
  const name = url.startsWith('https:') ? 'node:https' : 'node:http';
  const http = process.getBuiltinModule(name) as unknown as HttpModule;
  const body = Buffer.from(form.toString());
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    accept: 'application/json',
    'user-agent': 'orgkey',
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const options = { method: 'POST', headers, agent: false, ...(signal === undefined ? {} : { signal }) };
    const sent = http.request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostOfLogin) sent.destroy(new AnswerTooLarge(mostOfLogin));
        else chunks.push(chunk);
      });
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        resolve(answer(response, Buffer.concat(chunks).toString('utf8')));
      });
    });
    const timer = setTimeout(() => {
      sent.destroy(Object.assign(new Error(`no answer within ${milliseconds} ms`), { code: 'TIMEOUT' }));
    }, milliseconds);
    sent.on('error', fail);
    sent.end(body);
  });
};

function answer(response: IncomingMessage, text: string): FormAnswer {
  return {
    status: response.statusCode ?? 0,
    header: (name) => [response.headers[name]].flat()[0],
    text,
  };
}

/** The same by `fetch`, which goes through a proxy where the runner has one. */
export function postFormBy(fetch: typeof globalThis.fetch): PostForm {
  return async (url, form, milliseconds, signal) => {
    const timeout = AbortSignal.timeout(milliseconds);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      text: (await boundedText(response, mostOfLogin)).text,
    };
  };
}
