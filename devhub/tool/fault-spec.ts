import { apiRefusals } from '../errors.ts';
import type { FaultEffect } from '../world/faults.ts';

interface RequestFault {
  readonly name: string;
  readonly effect: FaultEffect;
  readonly meaning: string;
}

const serverError = (status: number, meaning: string): RequestFault => ({
  name: String(status),
  effect: { kind: 'server-error', status },
  meaning,
});

const ofThatName = (
  name:
    'reset' | 'lost-answer' | 'malformed' | 'empty' | 'page' | 'stall' | 'stalled-answer' | 'request-limit',
  meaning: string,
): RequestFault => ({ name, effect: { kind: name }, meaning });

/** What a request gets instead of its answer, by the name that the command and the page have for it. */
export const requestFaults: readonly RequestFault[] = [
  serverError(503, 'a page in HTML, unavailable'),
  serverError(500, 'a page in HTML, server error'),
  serverError(502, 'a page in HTML, bad gateway'),
  {
    name: '429',
    effect: { kind: 'too-many-requests', retryAfterSeconds: 1 },
    meaning: 'too many requests, Retry-After: 1',
  },
  { name: '420', effect: { kind: 'gone' }, meaning: 'the org has expired or was deleted' },
  {
    name: '401',
    effect: { kind: 'refuse', refusal: apiRefusals.invalidSession() },
    meaning: 'the session has ended',
  },
  ofThatName('request-limit', 'the day’s API calls are used up'),
  ofThatName('reset', 'the connection breaks, nothing is done'),
  ofThatName('lost-answer', 'done, then the connection breaks'),
  ofThatName('malformed', 'done, the answer is cut in half'),
  ofThatName('empty', 'done, answered by a status alone'),
  ofThatName('page', 'done, answered by HTML with 200'),
  ofThatName('stall', 'nothing is done, no answer ever comes'),
  ofThatName('stalled-answer', 'done, but no answer ever comes'),
];

/** Codes that a signup may end with; any other of that form will do, too. */
export const signupCodes: readonly { readonly name: string; readonly meaning: string }[] = [
  { name: 'C-9999', meaning: 'a fatal error; another try may work' },
  { name: 'C-1007', meaning: 'the username is taken' },
  { name: 'C-1015', meaning: 'no My Domain could be registered' },
  { name: 'C-1016', meaning: 'the app could not be set up' },
  { name: 'C-1019', meaning: 'the My Domain is in use' },
  { name: 'C-1020', meaning: 'no such template or snapshot' },
  { name: 'C-1033', meaning: 'a template of another release' },
  { name: 'S-1006', meaning: 'the email address is none' },
  { name: 'S-2006', meaning: 'the country is none' },
  { name: 'SH-0002', meaning: 'no such org shape' },
  { name: 'SN-0001', meaning: 'the snapshot has expired' },
  { name: 'VR-0001', meaning: 'no orgs of that version now' },
];

/** A fault as somebody asks for it: `C-9999:3`, `503:5%`, `lost-answer:1@sobjects/ScratchOrgInfo`. */
export interface FaultSpec {
  /** Whether it hits signups or requests. */
  readonly of: 'signup' | 'request';
  /** An error code, or one of `requestFaults`. */
  readonly what: string;
  /** The first so many that match; default: all. */
  readonly times?: number;
  /** This share of those that match, from 0 to 1; default: all. */
  readonly share?: number;
  /** Only usernames, or methods and paths, with this text in them. */
  readonly where?: string;
}

/** It can't be read; the message is one sentence for its writer. */
export class FaultSpecError extends Error {
  override readonly name = 'FaultSpecError';
}

const mostTimes = 1_000_000;
const longestText = 200;

/** @throws FaultSpecError */
export function readFaultSpec(of: FaultSpec['of'], text: string): FaultSpec {
  const at = text.indexOf('@');
  const [what = '', howMany = ''] = (at < 0 ? text : text.slice(0, at)).split(/:(.*)/s);
  const percent = /^(.*)%$/.exec(howMany)?.[1];
  const where = at < 0 ? '' : text.slice(at + 1);
  return makeFaultSpec(of, {
    what,
    times: percent === undefined ? howMany : '',
    percent: percent ?? '',
    where,
  });
}

/**
 * From the fields of a form, where an empty text is a field left out.
 * @throws FaultSpecError
 */
export function makeFaultSpec(
  of: FaultSpec['of'],
  fields: Readonly<Record<'what' | 'times' | 'percent' | 'where', string>>,
): FaultSpec {
  const { what, times, percent, where } = fields;
  if (of === 'signup' && !/^[A-Z]{1,3}-\d{4}$/.test(what)) {
    throw new FaultSpecError(`A signup fails with a code such as C-9999, not with "${what.slice(0, 40)}".`);
  }
  if (of === 'request' && effectOf(what) === undefined) {
    const names = requestFaults.map(({ name }) => name).join(', ');
    throw new FaultSpecError(`A request gets one of ${names}, not "${what.slice(0, 40)}".`);
  }
  const count = Number(times);
  if (times !== '' && !(/^\d+$/.test(times) && count >= 1 && count <= mostTimes)) {
    throw new FaultSpecError(`How often is a whole number from 1, or a share such as 5%, not "${times}".`);
  }
  const share = Number(percent) / 100;
  if (percent !== '' && !(/^\d+(\.\d+)?$/.test(percent) && share > 0 && share <= 1)) {
    throw new FaultSpecError(`A share is more than 0% and at most 100%, not "${percent}%".`);
  }
  if (where.length > longestText)
    throw new FaultSpecError(`The text after @ has at most ${longestText} characters.`);
  return {
    of,
    what,
    ...(times === '' ? {} : { times: count }),
    ...(percent === '' ? {} : { share }),
    ...(where === '' ? {} : { where }),
  };
}

/** What `--fail-requests` says of a kind; undefined for one that there isn't. */
export function effectOf(name: string): FaultEffect | undefined {
  return requestFaults.find((one) => one.name === name)?.effect;
}

/** `C-9999 for the first 3 signups with qa in their username` */
export function describeFault({ of, what, times, share, where }: FaultSpec): string {
  const one = of === 'signup' ? 'signup' : 'request';
  const text =
    where === undefined ? '' : ` with “${where}” in ${of === 'signup' ? 'the username' : 'method or path'}`;
  const part = share === undefined ? undefined : `${Number((100 * share).toFixed(2))}% of `;
  if (times !== undefined) {
    const first = times === 1 ? `the first ${one}` : `the first ${times} ${one}s`;
    return `${what} for ${first}${part === undefined ? '' : ` (${part}all)`}${text}`;
  }
  return `${what} for ${part ?? 'all '}${one}s${text}`;
}
