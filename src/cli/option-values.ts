import { isUsername } from '../salesforce/wire/host.ts';
import { InvalidArgumentError } from 'commander';

/** A parser for a whole number in [min, max]. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

export function keySize(text: string): number {
  if (text === '2048' || text === '4096') return Number(text);
  throw new InvalidArgumentError('Apps take keys of 2048 or 4096 bits.');
}

/** Others mean something in a distinguished name. */
export function commonName(text: string): string {
  if (/^[\w][\w .@-]{0,63}$/.test(text)) return text;
  throw new InvalidArgumentError('Use letters, digits, spaces and . _ @ - only, 64 characters at most.');
}

export function username(text: string): string {
  if (isUsername(text)) return text;
  throw new InvalidArgumentError('A Salesforce username has the form of an email address.');
}
