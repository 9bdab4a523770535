const write = Symbol('write');

interface Written {
  readonly [write]: () => string;
}

// One descriptor for all, so that every line of every result has the same shape to the engine: a getter written inside
// the object made a whole evaluation three times as slow.
const worked: PropertyDescriptor & ThisType<Written> = {
  enumerable: true,
  get() {
    return this[write]();
  },
};

/** The object with a `worked` text that is written when it is read: most lines are never asked for theirs. */
export function withWorked<T extends object>(target: T, text: () => string): Readonly<T & { readonly worked: string }> {
  Object.defineProperty(target, write, { value: text });
  Object.defineProperty(target, 'worked', worked);
  return Object.freeze(target) as T & { readonly worked: string };
}
