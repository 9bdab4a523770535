/**
 * Returns the name of a calculator in a link, so that no other calculator opens it: its `id`. Among the calculators
 * without an `id`, the first has an empty name, and each other one has its position as name.
 */
export function linkTarget(calculator: Element): string {
  if (calculator.id !== '') return calculator.id;
  const root = calculator.getRootNode() as ParentNode;
  const place = [...root.querySelectorAll(`${calculator.localName}:not([id])`)].indexOf(calculator) + 1;
  return place > 1 ? `~${place}` : '';
}
