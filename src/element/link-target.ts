/**
 * What a link calls a calculator, so that it opens in no other: its `id`. Of those without one the first needs no name, and any
 * other has its place among them.
 */
export function linkTarget(calculator: Element): string {
  if (calculator.id !== '') return calculator.id;
  const root = calculator.getRootNode() as ParentNode;
  const place = [...root.querySelectorAll(`${calculator.localName}:not([id])`)].indexOf(calculator) + 1;
  return place > 1 ? `~${place}` : '';
}
