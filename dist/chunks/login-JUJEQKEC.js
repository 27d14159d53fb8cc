import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
} from "./chunk-UWOKCFLW.js";
import "./chunk-6OZR6EEG.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
};
