import {
  realWire
} from "./chunk-ETA5CL56.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};
