/**
 * `@peculiar/x509` with the polyfill that it asks for, which has to come first. Import this with `await import()`:
 * only making a certificate needs it.
 */
import 'reflect-metadata';
export {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
