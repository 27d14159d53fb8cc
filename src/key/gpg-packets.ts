/** An encrypted OpenPGP message, out of its armor. */
export interface GpgMessage {
  readonly message: Uint8Array;
  readonly protectedBy: 'passphrase' | 'public-key';
}

interface Packet {
  readonly tag: number;
  readonly body: Uint8Array;
  readonly rest: Uint8Array;
}

const publicKeySessionKey = 1;
const symmetricSessionKey = 3;

/** A message to more people at once than this needs no attention here. */
const mostRecipients = 16;

/** Bytes: 14 of version 5's fields, and of AES-256 in EAX a nonce of 16, a key of 32 and a tag of 16. */
const mostForPassphrase = 78;

/**
 * What an OpenPGP message (RFC 9580, sections 4 and 5) is protected by, told by the packets that it begins
 * with. Each of their fields must have a value that exists: random bytes must not look like one.
 */
export function gpgMessage(message: Uint8Array): GpgMessage | undefined {
  let rest = message;
  for (let recipients = 0; recipients < mostRecipients; recipients += 1) {
    const packet = firstPacket(rest);
    if (packet !== undefined && isSymmetricSessionKey(packet)) {
      return { message, protectedBy: 'passphrase' };
    }
    if (packet === undefined || !isPublicKeySessionKey(packet)) {
      return recipients > 0 ? { message, protectedBy: 'public-key' } : undefined;
    }
    rest = packet.rest;
  }
  return { message, protectedBy: 'public-key' };
}

/** Version 4 (cipher, S2K) and version 5 (cipher, AEAD mode, S2K), which GnuPG 2.3 brought. */
function isSymmetricSessionKey({ tag, body }: Packet): boolean {
  const [version = 0, cipher = 0, third = 0, fourth = 0] = body;
  if (tag !== symmetricSessionKey || cipher < 1 || cipher > 13) return false;
  const keyDerivation = version === 4 ? third : fourth;
  const known = version === 4 || (version === 5 && third >= 1 && third <= 3);
  return known && [0, 1, 3].includes(keyDerivation) && body.length <= mostForPassphrase;
}

function isPublicKeySessionKey({ tag, body }: Packet): boolean {
  const algorithm = body[9] ?? 0;
  const known = [1, 2, 16, 18, 25, 26].includes(algorithm);
  return tag === publicKeySessionKey && body[0] === 3 && known && body.length > 40;
}

/** Lengths of one and two octets only: session keys are no longer. Something must come behind the packet. */
function firstPacket(message: Uint8Array): Packet | undefined {
  const [header = 0, first = 0, second = 0] = message;
  const newFormat = header >= 0xc0;
  const lengthType = header & 3;
  if (header < 0x80 || (newFormat ? first >= 224 : lengthType > 1)) return undefined;
  const wide = newFormat ? first >= 192 : lengthType === 1;
  const start = wide ? 3 : 2;
  const wideLength = newFormat ? ((first - 192) << 8) + second + 192 : (first << 8) + second;
  const end = start + (wide ? wideLength : first);
  if (end >= message.length) return undefined;
  return {
    tag: newFormat ? header & 0x3f : (header >> 2) & 0xf,
    body: message.subarray(start, end),
    rest: message.subarray(end),
  };
}
