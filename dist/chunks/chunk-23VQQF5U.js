import {
  sizeText
} from "./chunk-VJRKZVHU.js";

// src/salesforce/wire/answer-size.ts
var KiB = 1024;
var MiB = 1024 * KiB;
var mostOfLogin = 64 * KiB;
var mostOfCall = [
  // A page has up to 2,000 rows.
  [/\/query/, 32 * MiB],
  // With details: 10,000 components, and what each of them lacks.
  [/\/metadata\/deployRequest\//, 64 * MiB],
  [/\/describe$/, 16 * MiB]
];
var mostOfOthers = 4 * MiB;
var mostOfQuery = { bytes: 128 * MiB, pages: 1e3 };
function mostOfAnswer(path) {
  return mostOfCall.find(([pattern]) => pattern.test(path))?.[1] ?? mostOfOthers;
}
var AnswerTooLarge = class extends Error {
  name = "AnswerTooLarge";
  code = "ANSWER_TOO_LARGE";
  constructor(most) {
    super(`the answer has more than ${sizeText(most)}`);
  }
};
async function boundedText(response, most) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > most) throw new AnswerTooLarge(most);
    chunks.push(chunk);
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), bytes };
}

export {
  mostOfLogin,
  mostOfQuery,
  mostOfAnswer,
  AnswerTooLarge,
  boundedText
};
