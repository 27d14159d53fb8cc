import pLimit from 'p-limit';
import type { Wire } from './wire.ts';

/** Requests open in all, of one job. */
const mostInAll = 50;

/** The wire of a job that works on many orgs at once: no more than 50 requests are open at any moment. */
export function bounded(wire: Wire): Wire {
  return { ...wire, inTurn: pLimit(mostInAll) };
}
