import type { RequestLogEntry } from '../world/request-log.ts';

/** `09:15:02 POST /services/oauth2/token 200 12 ms admin@acme.example (jwt-bearer)` */
export function requestLine(entry: RequestLogEntry): string {
  const { at, method, status, milliseconds, username, grant, isAnswerLost } = entry;
  const answer = status === 0 ? 'no answer' : `${status}${isAnswerLost ? ', lost' : ''}`;
  const who = username === undefined ? '-' : printable(username);
  const how = grant === undefined ? '' : ` (${grant})`;
  return `${timeOfDay(at)} ${method} ${shownPath(entry)} ${answer} ${milliseconds} ms ${who}${how}\n`;
}

/** By this machine's clock and zone: `09:15:02`. */
export function timeOfDay(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}

/** A path without what looks like a token: a session id, a JWT, a refresh token or a signup's code. */
export function shownPath({ path }: Pick<RequestLogEntry, 'path'>): string {
  const masked = path.replaceAll(/00D\w{12,15}(!|%21)[^/]*|eyJ[\w-]+\.[^/]*|5Aep861[^/]*|aPrx[^/]*/gi, '***');
  return printable(masked);
}

/** Clients choose their paths and names: nothing of them steers a terminal, and they end somewhere. */
function printable(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '?');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
