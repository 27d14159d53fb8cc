import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gpgMessage } from '../../../src/key/gpg-packets.ts';
import { gpg, hasGpg } from './gpg-command.ts';

/**
 * The first packets of what GnuPG 2.4 writes, down to the byte, and as much noise behind them: RFC 9580, section 5.3 for a
 * passphrase (old format, tag 3: version, cipher, kind of derivation, digest, eight bytes of salt, count), 5.1 for a public
 * key (tag 1: version, eight bytes of key ID, algorithm, the session key).
 */
const behind = Buffer.concat([Buffer.from('d2c0ad01', 'hex'), Buffer.alloc(300, 0xa5)]);
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const packets = {
  passphrase: bytes('8c 0d 04 09 03 0a 0102030405060708 ff'),
  saltedAlone: bytes('8c 0c 04 07 01 02 0102030405060708'),
  simple: bytes('8c 04 04 02 00 02'),
  // By `--force-ocb`: a nonce of 15 bytes, a key of 32, a tag of 16.
  aead: Buffer.concat([bytes('8c 4d 05 09 02 03 08 0102030405060708 ff'), Buffer.alloc(15 + 32 + 16, 0x42)]),
  eax: Buffer.concat([bytes('c3 4e 05 09 01 03 08 0102030405060708 ff'), Buffer.alloc(16 + 32 + 16, 0x42)]),
  rsa: Buffer.concat([bytes('85 010c 03 aabbccddeeff0011 01'), Buffer.alloc(258, 0x5a)]),
  curve: Buffer.concat([bytes('84 5e 03 aabbccddeeff0011 12'), Buffer.alloc(84, 0x5a)]),
};

const protectedBy = (...parts: readonly Uint8Array[]) => gpgMessage(Buffer.concat(parts))?.protectedBy;

/** A message whose first packet has another value at one place. */
function withByte(packet: Buffer, place: number, value: number): Buffer {
  const changed = Buffer.concat([packet, behind]);
  changed[place] = value;
  return changed;
}

const told = (packet: Buffer, place: number, values: readonly number[]) =>
  values.map((value) => gpgMessage(withByte(packet, place, value))?.protectedBy);
const all = (count: number, value: string | undefined) => Array.from({ length: count }, () => value);

suite('a message for a passphrase', () => {
  test('is one in each of GnuPG’s forms, and is handed on whole', () => {
    for (const name of ['passphrase', 'saltedAlone', 'simple', 'aead', 'eax'] as const) {
      const message = Buffer.concat([packets[name], behind]);
      assert.deepEqual(gpgMessage(message), { message, protectedBy: 'passphrase' }, name);
    }
  });

  test('is none with something else’s tag', () => {
    const others = [0x80, 0x84, 0x88, 0x90, 0x98, 0xa0, 0xac, 0xb4, 0xcc];
    assert.deepEqual(told(packets.passphrase, 0, others), all(others.length, undefined));
    assert.deepEqual(told(packets.eax, 0, [0xc0, 0xc1, 0xc2, 0xc4, 0xd2, 0xe3]), all(6, undefined));
  });

  test('is none where the first byte begins no packet', () => {
    assert.deepEqual(told(packets.passphrase, 0, [0x0c, 0x4c, 0x7f, 0]), all(4, undefined));
    assert.deepEqual(told(packets.eax, 0, [0x43, 0x03]), all(2, undefined));
  });

  test('is none of another version', () => {
    assert.deepEqual(told(packets.passphrase, 2, [0, 2, 3, 6, 255]), all(5, undefined));
    assert.deepEqual(told(packets.aead, 2, [0, 3, 6, 255]), all(4, undefined));
  });

  test('has a cipher from 1 to 13', () => {
    assert.deepEqual(told(packets.passphrase, 3, [1, 2, 7, 9, 10, 13]), all(6, 'passphrase'));
    assert.deepEqual(told(packets.passphrase, 3, [0, 14, 110, 255]), all(4, undefined));
    assert.deepEqual(told(packets.aead, 3, [0, 14]), all(2, undefined));
  });

  test('has a derivation that there is, simple, salted or iterated: 2 is reserved, the others unknown', () => {
    assert.deepEqual(told(packets.passphrase, 4, [0, 1, 3]), all(3, 'passphrase'));
    assert.deepEqual(told(packets.passphrase, 4, [2, 4, 5, 101, 255]), all(5, undefined));
    assert.deepEqual(told(packets.aead, 5, [0, 1, 3]), all(3, 'passphrase'));
    assert.deepEqual(told(packets.aead, 5, [2, 4, 101]), all(3, undefined));
  });

  test('of version 5 has one of the three AEAD modes', () => {
    assert.deepEqual(told(packets.aead, 4, [1, 2, 3]), all(3, 'passphrase'));
    assert.deepEqual(told(packets.aead, 4, [0, 4, 255]), all(3, undefined));
  });

  test('takes any digest, salt and count: GnuPG knows which it has', () => {
    assert.deepEqual(told(packets.passphrase, 5, [1, 2, 8, 11]), all(4, 'passphrase'));
    assert.deepEqual(told(packets.passphrase, 14, [0, 0x60, 0xff]), all(3, 'passphrase'));
  });

  test('has a session key of at most 78 bytes in all: AES-256 in EAX', () => {
    const head = '04 09 03 0a 0102030405060708 ff';
    const ofLength = (length: number) =>
      Buffer.concat([Buffer.from([0x8c, length]), bytes(head), Buffer.alloc(length - 13)]);
    assert.equal(protectedBy(ofLength(78), behind), 'passphrase');
    assert.equal(protectedBy(ofLength(79), behind), undefined);
  });
});

suite('a message for a public key', () => {
  test('is one, of RSA or of a curve, and is handed on whole', () => {
    for (const name of ['rsa', 'curve'] as const) {
      const message = Buffer.concat([packets[name], behind]);
      assert.deepEqual(gpgMessage(message), { message, protectedBy: 'public-key' }, name);
    }
  });

  test('is none of another version, tag or algorithm', () => {
    assert.deepEqual(told(packets.curve, 2, [0, 2, 4, 6]), all(4, undefined));
    assert.deepEqual(told(packets.curve, 0, [0x80, 0x88, 0x8c, 0x04]), all(4, undefined));
    assert.deepEqual(told(packets.curve, 11, [1, 2, 16, 18, 25, 26]), all(6, 'public-key'));
    assert.deepEqual(told(packets.curve, 11, [0, 3, 17, 19, 22, 24, 27]), all(7, undefined));
  });

  test('has a session key: more than 40 bytes in all', () => {
    const ofLength = (length: number) =>
      Buffer.concat([
        Buffer.from([0x84, length]),
        bytes('03 aabbccddeeff0011 19'),
        Buffer.alloc(length - 10),
      ]);
    assert.equal(protectedBy(ofLength(40), behind), undefined);
    assert.equal(protectedBy(ofLength(41), behind), 'public-key');
  });

  test('may be for several, and for a passphrase as well, which then opens it', () => {
    assert.equal(protectedBy(packets.rsa, packets.curve, behind), 'public-key');
    assert.equal(protectedBy(packets.rsa, packets.curve, packets.passphrase, behind), 'passphrase');
    assert.equal(protectedBy(packets.curve, behind, packets.passphrase), 'public-key');
  });

  test('is looked into up to the sixteenth recipient', () => {
    const recipients = (count: number) => Array.from({ length: count }, () => packets.curve);
    assert.equal(protectedBy(...recipients(15), packets.passphrase, behind), 'passphrase');
    assert.equal(protectedBy(...recipients(16), packets.passphrase, behind), 'public-key');
  });
});

/** A session key for a public key in each form of lengths. */
const recipient = (head: string, length: number) =>
  Buffer.concat([bytes(head), bytes('03 aabbccddeeff0011 01'), Buffer.alloc(length - 10, 0x5a)]);

suite('the length of a packet', () => {
  test('has one or two octets, in the old format and the new', () => {
    const forms = [
      recipient('84 ff', 255),
      recipient('85 010c', 268),
      recipient('85 00ff', 255),
      recipient('c1 5e', 94),
      recipient('c1 bf', 191),
      recipient('c1 c000', 192),
      recipient('c1 c04c', 268),
      recipient('c1 c100', 448),
      recipient('c1 dfff', 8383),
    ];
    for (const packet of forms) {
      assert.equal(
        protectedBy(packet, packets.passphrase, behind),
        'passphrase',
        packet.toString('hex', 0, 3),
      );
      assert.equal(protectedBy(packet, Buffer.alloc(1)), 'public-key', packet.toString('hex', 0, 3));
    }
  });

  test('has no four octets, is not open and not in parts: no session key is so long', () => {
    const long = Buffer.concat([behind, Buffer.alloc(20_000, 0xa5)]);
    const wrong = [
      recipient('86 0000010c', 268),
      recipient('87', 268),
      recipient('c1 e8', 256),
      recipient('c1 ff 0000010c', 268),
      // Whoever takes them for lengths of one or two octets finds what fits.
      recipient('86 5e', 94),
      recipient('87 5e', 94),
      recipient('c1 e000', 8384),
      recipient('c1 e800', 10_432),
      recipient('c1 fe00', 16_064),
      recipient('c1 ff00', 16_320),
    ];
    for (const packet of wrong)
      assert.equal(protectedBy(packet, packets.passphrase, long), undefined, packet.toString('hex', 0, 3));
  });

  test('leaves something to come: a message that ends with it, or within it, was cut', () => {
    for (const packet of [
      packets.passphrase,
      packets.aead,
      packets.rsa,
      packets.curve,
      recipient('c1 c04c', 268),
    ]) {
      assert.notEqual(protectedBy(packet, Buffer.alloc(1)), undefined);
      for (let length = 0; length <= packet.length; length += 1)
        assert.equal(protectedBy(packet.subarray(0, length)), undefined, `${length} bytes`);
    }
  });
});

suite('what gpg writes', { skip: !hasGpg() && 'no gpg on this machine' }, () => {
  const symmetric = (...args: readonly string[]) =>
    gpg(['--s2k-count', '65536', ...args, '--passphrase', 'gpg-p4ss', '--symmetric'], 'text');

  test('is known in every cipher and derivation, and known no more once its head is changed', () => {
    const ways = [
      ...['AES', 'AES192', 'AES256', '3DES', 'CAST5', 'TWOFISH', 'CAMELLIA256'].map((name) => [
        '--cipher-algo',
        name,
      ]),
      ...['0', '1', '3'].map((mode) => ['--s2k-mode', mode]),
    ];
    for (const way of ways) {
      const message = symmetric(...way);
      assert.equal(gpgMessage(message)?.protectedBy, 'passphrase', way.join(' '));
      for (const [place, value] of [
        [0, 0x0c],
        [0, 0x88],
        [1, 0xf0],
        [2, 6],
        [3, 14],
        [4, 2],
      ] as const) {
        const changed = Buffer.from(message);
        changed[place] = value;
        assert.equal(gpgMessage(changed), undefined, `${way.join(' ')}: byte ${place}`);
      }
    }
  });
});
