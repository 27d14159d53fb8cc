import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  login,
  revoke,
  signAssertion
} from "./chunk-ZZESMIQP.js";
import "./chunk-R4LHCBUU.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  LoginRefused,
  LoginUnreachable,
  login,
  revoke,
  signAssertion
};
