import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { derStructure, derWasCut, integer, oid, sequence, whole } from '../../../src/key/der.ts';
import { openssl, rsaKey, selfSigned, withFiles } from '../../../harness/keys.ts';
import { der, integer as derInteger, list } from './der-values.ts';

const { pem } = rsaKey();
const keyAt = <Result>(use: (path: string) => Result): Result =>
  withFiles({ 'server.key': pem }, (folder) => use(`${folder}/server.key`));
const ecKey = openssl(['ecparam', '-genkey', '-name', 'prime256v1', '-noout']);
const certificate = openssl(['x509', '-outform', 'DER'], selfSigned(pem));
const version3 = keyAt((key) => openssl(['req', '-x509', '-key', key, '-subj', '/CN=v3', '-outform', 'DER']));
const pkcs12 = (...more: readonly string[]) =>
  withFiles({ all: pem + selfSigned(pem) }, (folder) =>
    openssl(['pkcs12', '-export', '-in', `${folder}/all`, '-passout', 'pass:p4ss', ...more]),
  );
const encrypted = openssl(['pkcs8', '-topk8', '-outform', 'DER', '-passout', 'pass:p4ss'], pem);
const pkcs8 = openssl(['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'], pem);
const pkcs1 = openssl(['rsa', '-traditional', '-outform', 'DER'], pem);

const files: readonly (readonly [string, string | undefined, Buffer])[] = [
  ['pkcs8', 'pkcs8', pkcs8],
  ['rsa -traditional', 'pkcs1', pkcs1],
  ['pkcs8 -topk8', 'encrypted-pkcs8', encrypted],
  [
    'pkcs8 -topk8 -scrypt',
    'encrypted-pkcs8',
    openssl(['pkcs8', '-topk8', '-scrypt', '-outform', 'DER', '-passout', 'pass:p4ss'], pem),
  ],
  ['ec', 'ec', openssl(['ec', '-outform', 'DER'], ecKey)],
  ['ec -no_public', 'ec', openssl(['ec', '-no_public', '-outform', 'DER'], ecKey)],
  ['pkey -pubout', 'public-key', openssl(['pkey', '-pubout', '-outform', 'DER'], pem)],
  ['rsa -RSAPublicKey_out', 'public-key', openssl(['rsa', '-RSAPublicKey_out', '-outform', 'DER'], pem)],
  ['x509 -req, of version 1', 'certificate', certificate],
  ['req -x509, of version 3', 'certificate', version3],
  [
    'req -new',
    'certificate-request',
    keyAt((key) => openssl(['req', '-new', '-key', key, '-subj', '/CN=x', '-outform', 'DER'])),
  ],
  ['pkcs12 -export', 'pkcs12', pkcs12()],
  ['pkcs12 -export -nomac', 'pkcs12', pkcs12('-nomac')],
  [
    'rsa of three primes',
    undefined,
    openssl(
      ['rsa', '-traditional', '-outform', 'DER'],
      openssl([
        'genpkey',
        '-algorithm',
        'RSA',
        '-pkeyopt',
        'rsa_keygen_bits:2048',
        '-pkeyopt',
        'rsa_keygen_primes:3',
      ]),
    ),
  ],
];

suite('what a file of openssl’s is, by its structure', () => {
  for (const [command, structure, bytes] of files)
    test(`${command}: ${structure ?? 'nothing of these'}`, () => {
      assert.equal(derStructure(bytes), structure);
      assert.equal(derStructure(bytes.subarray(0, -1)), undefined, 'cut');
      assert.equal(derStructure(Buffer.concat([bytes, Buffer.alloc(1)])), undefined, 'a byte behind it');
      assert.equal(derStructure(Buffer.from(bytes).fill(0x31, 0, 1)), undefined, 'a SET');
    });
});

/** The content of a file's outermost SEQUENCE. */
const inside = (bytes: Buffer): Uint8Array => whole(bytes)?.content ?? assert.fail('no DER');
const nothing = Buffer.from('0500', 'hex');
/** Kinds that may have more values behind those that tell them: attributes, parameters, a public key. */
const openEnded = new Set(['pkcs8', 'ec']);

suite('a value more', () => {
  for (const [command, structure, bytes] of files)
    test(`makes of ${command} something else`, () => {
      assert.equal(derStructure(list(inside(bytes))), structure);
      assert.equal(derStructure(list(nothing, inside(bytes))), undefined, 'before');
      const expected = openEnded.has(structure ?? '') ? structure : undefined;
      assert.equal(derStructure(list(inside(bytes), nothing)), expected, 'behind');
    });
});

/** Of a certificate or request, with other values in the part that is signed. */
const signed = (...values: readonly Buffer[]) => list(list(...values), list(), der(0x03));

test('a request is one by all that is signed, in its order; what is not well-formed is nothing', () => {
  const parts = [derInteger('00'), list(), list(), der(0xa0)] as const;
  assert.equal(derStructure(signed(...parts)), 'certificate-request');
  assert.equal(derStructure(signed(nothing, ...parts)), 'certificate');
  assert.equal(derStructure(signed(...parts, nothing)), 'certificate');
  assert.equal(derStructure(signed(Buffer.from('02', 'hex'))), undefined);
  assert.equal(derStructure(signed(Buffer.from('020500', 'hex'))), undefined);
});

suite('a private key was cut', () => {
  for (const [command, bytes] of [
    ['pkcs8', pkcs8],
    ['pkcs8 -topk8', encrypted],
    ['rsa -traditional', pkcs1],
  ] as const)
    test(`where the file of ${command} says that there is more`, () => {
      assert.equal(derWasCut(bytes), false);
      for (const length of [bytes.length - 1, 500, 24])
        assert.equal(derWasCut(bytes.subarray(0, length)), true, `${length} bytes`);
      assert.equal(derWasCut(Buffer.concat([bytes, nothing])), false);
      assert.equal(derWasCut(Buffer.concat([nothing, bytes.subarray(0, 500)])), false);
    });

  test('and no other: a certificate, a few bytes', () => {
    assert.equal(derWasCut(certificate.subarray(0, 300)), false);
    assert.equal(derWasCut(pkcs8.subarray(0, 3)), false);
    assert.equal(derWasCut(Buffer.alloc(0)), false);
  });
});

suite('the length of a value', () => {
  const content = (length: number): Buffer => Buffer.alloc(length, 7);
  const value = (head: string, length: number) =>
    whole(Buffer.concat([Buffer.from(head, 'hex'), content(length)]));

  test('is read in every definite form of up to four bytes', () => {
    const forms = [
      ['0400', 0],
      ['0401', 1],
      ['047f', 127],
      ['048180', 128],
      ['0481ff', 255],
      ['04820100', 256],
      ['0483010000', 65_536],
      ['048400000005', 5],
    ] as const;
    for (const [head, length] of forms)
      assert.deepEqual(value(head, length), { tag: 4, content: content(length) }, head);
  });

  test('is none where it is indefinite, longer than that, or cut off', () => {
    for (const head of ['', '04', '0480', '04850000000001', '0481', '0482', '048201', '04840000'])
      assert.equal(value(head, 0), undefined, head);
    assert.equal(value('0480', 1), undefined);
    assert.equal(value('04850000000001', 1), undefined);
  });

  test('says where the value ends: one short and one over are none', () => {
    for (const [head, length] of [
      ['047f', 127],
      ['048180', 128],
      ['04820100', 256],
    ] as const) {
      assert.equal(value(head, length - 1), undefined);
      assert.equal(value(head, length + 1), undefined);
    }
  });
});

test('a sequence has its values, or none where one of them is cut', () => {
  assert.deepEqual(sequence(whole(list())), []);
  const [first, second, ...more] = sequence(whole(list(derInteger('05'), nothing))) ?? [];
  assert.deepEqual([first?.tag, second?.tag, more], [2, 5, []]);
  assert.equal(sequence(whole(list(nothing, Buffer.from('0202', 'hex')))), undefined);
  assert.equal(sequence(whole(der(0x31, nothing))), undefined);
  assert.equal(sequence(undefined), undefined);
});

test('an object identifier is compared as it is written, and nothing else is one', () => {
  assert.equal(oid(whole(der(6, Buffer.from('2a8648', 'hex')))), '2a8648');
  assert.equal(oid(whole(der(4, Buffer.from('2a8648', 'hex')))), undefined);
  assert.equal(oid(undefined), undefined);
});

suite('an integer as a number', () => {
  const numbers: readonly (readonly [string, number | undefined])[] = [
    ['00', 0],
    ['7f', 127],
    ['0080', 128],
    ['0800', 2048],
    ['7fffffff', 2 ** 31 - 1],
    ['7fffffffffff', 2 ** 47 - 1],
    ['00ffffffffffff', 2 ** 48 - 1],
    ['01000000000000', Infinity],
    ['0000000000000001', Infinity],
    ['80', Infinity],
    ['ff', Infinity],
    ['ffffffffffffff', Infinity],
    ['', undefined],
  ];
  for (const [hex, number] of numbers)
    test(`${hex || 'of no byte'}: ${number}`, () => assert.equal(integer(whole(derInteger(hex))), number));

  test('is there for integers alone', () => {
    assert.equal(integer(whole(der(4, Buffer.alloc(1)))), undefined);
    assert.equal(integer(undefined), undefined);
  });
});
