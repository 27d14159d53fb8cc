import { XMLParser } from 'fast-xml-parser';
import { messageOf } from '../../problem.ts';
import { apiProblem, isTransient } from '../errors/api.ts';
import { hasId } from '../wire/answers.ts';
import { AnswerTooLarge, boundedText } from '../wire/answer-size.ts';
import { apiVersion } from '../wire/api-version.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import { isObject, textOf } from '../wire/json.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { pollUntil } from '../wire/polling.ts';
import { retrying } from '../wire/retry.ts';
import { withoutSecrets } from '../wire/without-secrets.ts';
import type { PackageTypes } from './xml.ts';
import { openZip } from './zip.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

/** Bytes of an answer: an app's files are small. */
const longestAnswer = 4 * 1024 * 1024;
/** Of all files in its zip. */
const mostUnpacked = 16 * 1024 * 1024;

/**
 * Reads components of an org as their metadata files: SOAP `retrieve` and `checkRetrieveStatus`, the only way that shows an
 * External Client App's consumer key. The files may hold its consumer secret too: keep them in memory.
 * Import this with `await import()`: it loads a parser and a zip reader.
 *
 * @returns by path in the zip, without `unpackaged/`
 * @throws ApiFailure when refused; Problem `api/…` where no answer is one in the end; PollingTimeout
 */
export async function retrieveMetadata(
  org: OrgClient,
  types: PackageTypes,
  timeout = 300_000,
): Promise<ReadonlyMap<string, string>> {
  try {
    // The zip may be given out once: where it came in pieces, the org makes another.
    const policy = { attempts: 3, when: (error: unknown) => error instanceof BrokenZip };
    return await retrying(org.wire, () => retrieveOnce(org, types, timeout), policy);
  } catch (error) {
    if (!isTransient(error)) throw error;
    throw apiProblem(error as ApiFailure, `The retrieve of ${Object.values(types).flat().join(', ')}`);
  }
}

class BrokenZip extends ApiFailure {}

async function retrieveOnce(
  org: OrgClient,
  types: PackageTypes,
  timeout: number,
): Promise<ReadonlyMap<string, string>> {
  const wanted = Object.entries(types)
    .map(
      ([name, members]) =>
        `<types>${members.map((one) => `<members>${one}</members>`).join('')}<name>${name}</name></types>`,
    )
    .join('');
  const { id } = await call(
    org,
    'retrieve',
    hasId,
    `<retrieveRequest><apiVersion>${apiVersion}</apiVersion><singlePackage>true</singlePackage><unpackaged>${wanted}<version>${apiVersion}</version></unpackaged></retrieveRequest>`,
  );
  const ended = await pollUntil(
    org.wire,
    async () => {
      const status = await call(
        org,
        'checkRetrieveStatus',
        isStatus,
        `<asyncProcessId>${textOf(id)}</asyncProcessId><includeZip>true</includeZip>`,
      );
      return status['done'] === 'true' ? status : undefined;
    },
    { timeout, what: 'a retrieve to end' },
  );
  if (ended['success'] !== 'true') {
    throw new ApiFailure('SOAP retrieve', { status: 200, reason: textOf(ended['errorMessage']) });
  }
  return filesIn(textOf(ended['zipFile']));
}

/** How a retrieve stands; one that went well has its zip. Source: Metadata API Developer Guide, “RetrieveResult”. */
function isStatus({ done, success, zipFile }: Record<string, unknown>): boolean {
  if (done !== 'true') return done === 'false';
  return success === 'false' || (success === 'true' && textOf(zipFile) !== '');
}

/** Both methods only read, and so are called again as long as no answer is one. */
function call(
  org: OrgClient,
  method: string,
  expects: (result: Record<string, unknown>) => boolean,
  content: string,
): Promise<Record<string, unknown>> {
  return retrying(
    org.wire,
    async () => {
      const result = await callOnce(org, method, content);
      if (expects(result)) return result;
      const reason = 'HTTP 200, and the answer is not what was asked for';
      throw new ApiFailure(`SOAP ${method}`, { status: 200, reason });
    },
    { attempts: 4 },
  );
}

async function callOnce(org: OrgClient, method: string, content: string): Promise<Record<string, unknown>> {
  const { instanceUrl, accessToken } = org.session;
  const body =
    '<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata">' +
    `<env:Header><SessionHeader><sessionId>${accessToken}</sessionId></SessionHeader></env:Header>` +
    `<env:Body><${method}>${content}</${method}></env:Body></env:Envelope>`;
  const request = `SOAP ${method}`;
  const { response, text } = await sent(async () => {
    const answer = await org.wire.fetch(`${instanceUrl}/services/Soap/m/${apiVersion}`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(120_000),
    });
    return { response: answer, text: (await boundedText(answer, longestAnswer)).text };
  }, request);
  const answer = bodyOf(text);
  const fault = isObject(answer['Fault']) ? answer['Fault'] : undefined;
  if (!response.ok || fault !== undefined) {
    // SOAP answers every fault with 500, which would look like one that passes.
    const status = fault === undefined ? response.status : 400;
    throw new ApiFailure(request, {
      status,
      reason: withoutSecrets(textOf(fault?.['faultstring']), [accessToken]),
    });
  }
  const ofMethod = answer[`${method}Response`];
  const result = isObject(ofMethod) ? ofMethod['result'] : undefined;
  return isObject(result) ? result : {};
}

/** @throws ApiFailure, which passes but where the answer is beyond all bounds */
async function sent<T>(send: () => Promise<T>, request: string): Promise<T> {
  try {
    return await send();
  } catch (cause) {
    const body =
      cause instanceof AnswerTooLarge ? { errorCode: cause.code, message: cause.message } : undefined;
    throw new ApiFailure(request, { status: 0, body, reason: messageOf(cause) }, { cause });
  }
}

/** A SOAP body; of anything else nothing. SOAP has no document types: their entities are never followed. */
function bodyOf(text: string): Record<string, unknown> {
  if (text.includes('<!DOCTYPE')) return {};
  try {
    const { Envelope: envelope } = parser.parse(text) as Record<string, unknown>;
    const body = isObject(envelope) ? envelope['Body'] : undefined;
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}

/**
 * A metadata file's content as `metadataXml` takes it: texts, lists and objects. Elements without content are left out.
 *
 * @returns undefined if it is no file of that type
 */
export function metadataIn(xml: string, type: string): Readonly<Record<string, unknown>> | undefined {
  const root = (parser.parse(xml) as Record<string, unknown>)[type];
  return isObject(root) ? (filled(root) as Record<string, unknown>) : undefined;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== '');
  return Object.fromEntries(entries.map(([name, one]) => [name, filled(one)]));
}

async function filesIn(base64: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let left = mostUnpacked;
  try {
    for (const { name, content } of await openZip(Buffer.from(base64, 'base64'))) {
      const bytes = await content(left);
      left -= bytes.length;
      files.set(name.replace(/^unpackaged\//, ''), bytes.toString('utf8'));
    }
  } catch (cause) {
    throw new BrokenZip(
      'SOAP retrieve',
      { status: 200, reason: 'the zip in the answer can’t be read' },
      { cause },
    );
  }
  return files;
}
