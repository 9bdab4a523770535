type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Creates an element with attributes and children. Every text becomes a text node, so that text from outside is never
 * parsed as markup.
 */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** Creates a heading at so many levels below the first. */
export type CreateHeading = (
  below: number,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
) => HTMLHeadingElement;

/** Creates a function that creates headings; the first is at this level, 1 to 6. */
export function headingsFrom(level: number): CreateHeading {
  return (below, attributes, ...children) => html(`h${Math.min(6, level + below)}` as 'h1', attributes, ...children);
}

/** Creates an SVG element with attributes and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** Creates a button that looks like a link and leads to a place within the calculator. */
export function linkButton(text: string, to: () => void): HTMLElement {
  const button = html('button', { type: 'button', class: 'link' }, text);
  button.addEventListener('click', to);
  return button;
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
