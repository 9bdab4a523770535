import type { UiTexts } from '../languages/calculator-texts.js';
import { html } from './html.js';

/**
 * Functions that copy text to the clipboard or save it as a file. If the page may do neither, the text is shown
 * selected for manual copying.
 */
export interface CopyAndDownload {
  readonly element: HTMLElement;
  readonly copy: (text: string, done: string) => Promise<void>;
  readonly save: (text: string, fileName: string, done: string) => void;
}

// Some browsers read the file only after a while.
const untilSaved = 60_000;

/** Creates the functions to copy and save text; `said` receives the confirmation. */
export function copyAndDownload(texts: UiTexts, said: (text: string) => void): CopyAndDownload {
  const box = html('textarea', { part: 'input', readonly: true, rows: '4', 'aria-label': texts.copyThis });
  const close = html('button', { type: 'button', part: 'button' }, texts.close);
  const element = html('div', { class: 'by-hand', hidden: true }, html('p', {}, texts.copyThis), box, close);
  close.addEventListener('click', () => {
    element.hidden = true;
  });
  const byHand = (text: string) => {
    box.value = text;
    element.hidden = false;
    box.focus();
    box.select();
  };
  return {
    element,
    async copy(text, done) {
      if (isSandboxed()) return byHand(text);
      try {
        await navigator.clipboard.writeText(text);
        element.hidden = true;
        said(done);
      } catch {
        byHand(text);
      }
    },
    save(text, fileName, done) {
      if (!maySave()) return byHand(text);
      // Without a byte order mark, a spreadsheet reads the letters of other languages wrongly.
      const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
      html('a', { href: address, download: fileName }).click();
      setTimeout(() => URL.revokeObjectURL(address), untilSaved);
      said(done);
    },
  };
}

/**
 * Returns true if the page is in a sandbox with an origin of its own, which may neither copy nor save and is not always
 * told so.
 */
function isSandboxed(): boolean {
  return window.origin === 'null';
}

/**
 * Returns true if the page may save files. A sandbox with the origin of its parent may copy, but saves only with
 * `allow-downloads`.
 */
function maySave(): boolean {
  const allowed = window.frameElement?.getAttribute('sandbox');
  return !isSandboxed() && (allowed == null || allowed.includes('allow-downloads'));
}
