const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const checksumAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Makes record ids of 18 characters, unique on this server even where case is ignored, as SOQL
 * does where an id is kept as text (ScratchOrgInfo.ScratchOrg).
 */
export class IdSequence {
  #next = 1;

  /** `prefix` is the object's key prefix, such as `005`. */
  take(prefix: string): string {
    let rest = this.#next++;
    let tail = '';
    for (let place = 0; place < 9; place++) {
      const digit = digits[rest % 36] ?? '0';
      tail = (place % 2 === 0 ? digit : digit.toLowerCase()) + tail;
      rest = Math.floor(rest / 36);
    }
    return to18(`${prefix}Hb0${tail}`);
  }
}

/**
 * The 18-character form of a 15-character id: three characters that say which letters are capitals.
 * https://help.salesforce.com/s/articleView?id=000385585
 */
export function to18(id: string): string {
  if (id.length !== 15) return id;
  const checksum = [0, 5, 10].map((start) => {
    const bits = Array.from(id.slice(start, start + 5)).reduce(
      (sum, letter, place) => sum + (letter >= 'A' && letter <= 'Z' ? 1 << place : 0),
      0,
    );
    return checksumAlphabet[bits] ?? 'A';
  });
  return id + checksum.join('');
}

/** The 15-character form. */
export function to15(id: string): string {
  return id.slice(0, 15);
}

export function looksLikeId(text: string): boolean {
  return /^[0-9A-Za-z]{15}([0-9A-Za-z]{3})?$/.test(text);
}
