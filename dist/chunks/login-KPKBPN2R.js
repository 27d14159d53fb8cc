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
} from "./chunk-LKZ4VLC6.js";
import "./chunk-GAKCRQHD.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import "./chunk-XHLOGNBX.js";
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
