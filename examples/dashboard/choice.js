// @ts-check

/**
 * Creates a group of radio buttons; the first is chosen.
 * @template Item
 * @param {string} title @param {readonly Item[]} items @param {(item: Item) => string} labelOf @param {() => void} changed
 */
export function choice(title, items, labelOf, changed) {
  const element = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  element.append(legend);
  const buttons = items.map((item, position) => {
    const button = document.createElement('input');
    button.type = 'radio';
    button.name = title;
    button.checked = position === 0;
    button.addEventListener('change', changed);
    const label = document.createElement('label');
    label.append(button, labelOf(item));
    element.append(label);
    return button;
  });
  return {
    element,
    chosen: () => items[buttons.findIndex(({ checked }) => checked)],
    /** @param {Item} item */
    choose: (item) => {
      const button = buttons[items.indexOf(item)];
      if (button) button.checked = true;
    },
  };
}
