import ts from 'typescript';
import { bare, constantValue, functionOf, parameterValue, returned } from './source-bindings.ts';
import type { Bound } from './source-bindings.ts';
import type { SourceTexts } from './source-texts.ts';

/** What an object of the source is made of, whether it is written down on the spot or somewhere else. */
export class SourceObjects {
  readonly #source: SourceTexts;

  constructor(source: SourceTexts) {
    this.#source = source;
  }

  /** The property names of an object, with `...hole` for what spreads only at run time. */
  propertyNames(node: ts.Node, bound: Bound): string[] {
    const object = this.#origin(node, bound);
    if (object === undefined || !ts.isObjectLiteralExpression(object)) return this.#typedNames(node);
    return object.properties.flatMap((property) => {
      if (ts.isSpreadAssignment(property)) return this.#spreadNames(property.expression, bound);
      const { name } = property;
      if (ts.isComputedPropertyName(name)) return this.#source.texts(name.expression, bound);
      return [name.text];
    });
  }

  #typedNames(node: ts.Node): string[] {
    const type = this.#source.checker.getTypeAtLocation(node);
    const names = this.#source.checker.getPropertiesOfType(type).map(({ name }) => name);
    const isOpen = type.getStringIndexType() !== undefined || names.length === 0;
    return isOpen ? [`...${this.#source.hole(node)}`] : names;
  }

  /** What the object's property is given, where it stands in the source. */
  property(node: ts.Node, name: string, bound: Bound): ts.Node | undefined {
    const object = this.#origin(node, bound);
    if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
    const found = object.properties.find((property) => property.name?.getText() === name);
    if (found === undefined) return undefined;
    if (ts.isPropertyAssignment(found)) return found.initializer;
    return ts.isShorthandPropertyAssignment(found) ? this.#shorthand(found) : undefined;
  }

  /** The single element of a list that is made by `map`, or each of one that is written down. */
  elements(node: ts.Node, bound: Bound): ts.Node[] {
    const list = this.#origin(node, bound);
    if (list === undefined) return [];
    if (ts.isArrayLiteralExpression(list)) return [...list.elements];
    if (!ts.isCallExpression(list) || !ts.isPropertyAccessExpression(list.expression)) return [];
    const [made] = list.arguments;
    if (list.expression.name.text !== 'map' || made === undefined || !ts.isArrowFunction(made)) return [];
    return ts.isBlock(made.body) ? [] : [bare(made.body)];
  }

  #spreadNames(node: ts.Expression, bound: Bound): string[] {
    const spread = bare(node);
    if (ts.isConditionalExpression(spread)) {
      return [spread.whenTrue, spread.whenFalse].flatMap((way) => this.propertyNames(way, bound));
    }
    return this.propertyNames(spread, bound);
  }

  /** The object or list behind names, parameters and calls of the source's own functions. */
  #origin(node: ts.Node, bound: Bound, depth = 0): ts.Node | undefined {
    this.#source.read.add(node);
    const inner = bare(node);
    if (depth > 20) return undefined;
    if (ts.isIdentifier(inner)) {
      const declaration = this.#source.declarationOf(inner);
      const value = declaration && (constantValue(declaration) ?? parameterValue(declaration, bound));
      return value === undefined || Array.isArray(value) ? undefined : this.#origin(value, bound, depth + 1);
    }
    if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression)) {
      const body = this.#bodyOf(inner.expression, bound, depth + 1);
      const [value] = body === undefined ? [] : returned(body);
      return value === undefined ? inner : this.#origin(value, bound, depth + 1);
    }
    return inner;
  }

  /** Of a function by its name, or by that of a parameter that it is passed as. */
  #bodyOf(callee: ts.Identifier, bound: Bound, depth: number): ts.ConciseBody | undefined {
    const declaration = this.#source.declarationOf(callee);
    const made = declaration && functionOf(declaration);
    if (made !== undefined) return made.body;
    const value = this.#origin(callee, bound, depth);
    return value && ts.isArrowFunction(value) ? value.body : undefined;
  }

  #shorthand(property: ts.ShorthandPropertyAssignment): ts.Node | undefined {
    const declaration = this.#source.checker.getShorthandAssignmentValueSymbol(property)?.valueDeclaration;
    return declaration && constantValue(declaration);
  }
}
