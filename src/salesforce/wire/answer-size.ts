import { sizeText } from '../../read-file.ts';

const KiB = 1024;
const MiB = 1024 * KiB;

/** The most bytes of a token endpoint's answer. Salesforce's have two. */
export const mostOfLogin = 64 * KiB;

/** The most bytes of a REST answer, by what was asked: several times what Salesforce ever sends for it. */
const mostOfCall: readonly (readonly [path: RegExp, bytes: number])[] = [
  // A page has up to 2,000 rows.
  [/\/query/, 32 * MiB],
  // With details: 10,000 components, and what each of them lacks.
  [/\/metadata\/deployRequest\//, 64 * MiB],
  [/\/describe$/, 16 * MiB],
];

const mostOfOthers = 4 * MiB;

/** The most bytes of all pages of a query together, and the most pages. */
export const mostOfQuery = { bytes: 128 * MiB, pages: 1000 };

export function mostOfAnswer(path: string): number {
  return mostOfCall.find(([pattern]) => pattern.test(path))?.[1] ?? mostOfOthers;
}

/** More came than any answer of its kind has. The rest of it was not read. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
  readonly code = 'ANSWER_TOO_LARGE';

  constructor(most: number) {
    super(`the answer has more than ${sizeText(most)}`);
  }
}

/**
 * The text of an answer, unpacked, up to this many bytes. Of a larger one nothing else is read, and its connection ends.
 *
 * @throws AnswerTooLarge
 */
export async function boundedText(
  response: Response,
  most: number,
): Promise<{ text: string; bytes: number }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the body.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw new AnswerTooLarge(most);
    chunks.push(chunk);
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), bytes };
}
