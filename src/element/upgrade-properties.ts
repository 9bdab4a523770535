/**
 * Applies properties that a page set before the element was defined. They are own properties of the object and hide the
 * accessors of the same name.
 */
export function upgradeProperties<E extends Element>(element: E, names: readonly (keyof E)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const early = element[name];
    delete (element as Partial<E>)[name];
    element[name] = early;
  }
}
