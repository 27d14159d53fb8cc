import {
  currentAccessToken
} from "./chunk-4YNIVPBK.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  currentAccessToken
};
