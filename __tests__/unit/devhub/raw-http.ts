import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request with headers that `fetch` doesn't let one choose, and a path as it is. */
export async function getAs(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  form?: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(url);
  const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: form === undefined ? 'GET' : 'POST', headers: { ...headers, ...type } },
      (answer) => {
        text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, text: body }), reject);
      },
    );
    sent.once('error', reject);
    sent.end(form);
  });
}
