import { colours } from './style-colours.js';
import { layout } from './style-layout.js';
import { print } from './style-print.js';

/**
 * Creates the style sheet of the calculator by script, which a strict Content-Security-Policy allows although it
 * forbids `<style>`.
 */
export function style({ defaultView }: Document): CSSStyleSheet {
  // A style sheet belongs to one document, and an element can be moved to another.
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(colours + layout + print);
  return sheet;
}
