import ts from 'typescript';

/** Names that amounts of money go by. */
const MONEY =
  /(amount|euro|paid|committed|outstanding|called|cost|cent(s|ime)|gap|envelope|balance|price)(?!Of|In|By|At|On|From)/i;
/** Names of whole cents, which are BigInt: arithmetic between themselves is exact. */
const CENTS = /cent(s|ime)/i;
const TO_FLOAT = /^(Number|parseFloat|Number\.parseFloat|parseInt|Number\.parseInt|Math\.\w+)$/;
const FLOAT_IN_SQL =
  /::\s*(float[48]?|real|double precision)\b|\b(cast\s*\([^)]*as\s+(float[48]?|real|double precision))\b/i;
const ARITHMETIC = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
]);
const ADDITION = new Set<ts.SyntaxKind>([ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken]);

/** The places of a program where an amount of money would become a binary fraction, each as « line: code ». */
export function floatArithmeticIn(fileName: string, text: string): string[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (makesFloat(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText().replace(/\s+/g, ' ').slice(0, 120)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function makesFloat(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return isConversion(node);
  if (ts.isPrefixUnaryExpression(node)) return isSign(node.operator) && isNamed(node.operand, MONEY);
  if (ts.isBinaryExpression(node)) return isInexact(node);
  if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node))
    return FLOAT_IN_SQL.test(node.getText()) && MONEY.test(node.getText());
  return false;
}

const isSign = (operator: ts.SyntaxKind) => operator === ts.SyntaxKind.PlusToken;

/** `Number(amount)`, `Math.round(cost * 2)`, `paid.toFixed(2)`. */
function isConversion({ expression, arguments: given }: ts.CallExpression): boolean {
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'toFixed')
    return isNamed(expression.expression, MONEY);
  return (
    TO_FLOAT.test(expression.getText()) && given.some((argument) => namesIn(argument).some((name) => MONEY.test(name)))
  );
}

/** Arithmetic on an amount, which is a text, or between cents and a number that is no BigInt. */
function isInexact({ left, right, operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const sides = [left, right];
  const withNumber = sides.some((side) => ts.isNumericLiteral(side)) && sides.some((side) => isNamed(side, MONEY));
  if (ADDITION.has(kind)) return withNumber;
  return ARITHMETIC.has(kind) && (withNumber || sides.some((side) => isNamed(side, MONEY) && !isNamed(side, CENTS)));
}

/** Whether an expression is a variable or a member of such a name; what a call returns goes by the call's own name. */
function isNamed(expression: ts.Expression, name: RegExp): boolean {
  if (ts.isParenthesizedExpression(expression) || ts.isNonNullExpression(expression))
    return isNamed(expression.expression, name);
  if (ts.isIdentifier(expression)) return name.test(expression.text);
  if (ts.isPropertyAccessExpression(expression)) return name.test(expression.name.text);
  return ts.isElementAccessExpression(expression) && name.test(expression.argumentExpression.getText());
}

/** Every variable and member named in an expression. */
function namesIn(node: ts.Node): string[] {
  const own = ts.isIdentifier(node) ? [node.text] : ts.isStringLiteral(node) ? [node.text] : [];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...namesIn(child)));
  return [...own, ...inner];
}
