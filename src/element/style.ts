import { colours } from './style-colours.js';
import { layout } from './style-layout.js';
import { print } from './style-print.js';

/** The style of the calculator, made by script: a strict Content-Security-Policy allows it where it forbids `<style>`. */
export function style({ defaultView }: Document): CSSStyleSheet {
  // A sheet is of one document, and an element can be moved to another.
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(colours + layout + print);
  return sheet;
}
