import type { FastifyInstance, FastifyRequest } from 'fastify';

/** No real socket has this address. */
const insideAddress = 'part of a composite request';

/** One request inside another. */
export interface Part {
  readonly method: string;
  /** Such as `/services/data/v65.0/sobjects/Account`. */
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PartAnswer {
  readonly status: number;
  /** Null when there is none. */
  readonly body: unknown;
}

/** Runs a request as if it came by itself, in the outer request's session. */
export async function runPart(app: FastifyInstance, outer: FastifyRequest, part: Part): Promise<PartAnswer> {
  const answer = await app.inject({
    method: part.method as 'GET',
    url: part.url,
    remoteAddress: insideAddress,
    headers: {
      ...part.headers,
      ...(outer.headers.authorization === undefined ? {} : { authorization: outer.headers.authorization }),
      ...(part.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(part.body === undefined ? {} : { payload: JSON.stringify(part.body) }),
  });
  return { status: answer.statusCode, body: answer.payload === '' ? null : read(answer.payload) };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a request is inside another: it isn't one of the client's calls. */
export function isPart(request: FastifyRequest): boolean {
  return request.socket.remoteAddress === insideAddress;
}
