import {
  keepKey,
  removeKey
} from "./chunk-6INBRA7I.js";
import "./chunk-6FO3S3TD.js";
import "./chunk-O33QHGQ5.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  keepKey,
  removeKey
};
