// src/key/self-signed.ts
import { createPublicKey, randomBytes, webcrypto } from "node:crypto";
var day = 864e5;
var head = 3e5;
var algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
async function selfSignedCertificate(key, { days, commonName }, now) {
  const x509 = await import("./x509-RDFSVYM6.js");
  const { subtle } = webcrypto;
  const pkcs8 = key.export({ type: "pkcs8", format: "der" });
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const keys = {
    privateKey: await subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]),
    publicKey: await subtle.importKey("spki", spki, algorithm, true, ["verify"])
  };
  const notAfter = new Date(now + days * day);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      // Positive, and not zero: RFC 5280, section 4.1.2.2.
      serialNumber: `01${randomBytes(15).toString("hex")}`,
      name: [{ CN: [commonName] }],
      notBefore: new Date(now - head),
      notAfter,
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false, void 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto)
      ]
    },
    webcrypto
  );
  return { pem: `${certificate.toString("pem").trim()}
`, notAfter };
}

export {
  selfSignedCertificate
};
