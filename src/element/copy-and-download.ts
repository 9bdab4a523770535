import type { UiTexts } from '../languages/calculator-texts.js';
import { html } from './html.js';

/** Gives texts away: to the clipboard, as a file, or, where the page may do neither, selected, to be copied by hand. */
export interface CopyAndDownload {
  readonly element: HTMLElement;
  readonly copy: (text: string, done: string) => Promise<void>;
  readonly save: (text: string, fileName: string, done: string) => void;
}

// Some browsers read the file only after a while.
const untilSaved = 60_000;

/** What gives texts away; `said` is told what was done. */
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
      // With a byte order mark, or a spreadsheet reads the letters of other languages wrongly.
      const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
      html('a', { href: address, download: fileName }).click();
      setTimeout(() => URL.revokeObjectURL(address), untilSaved);
      said(done);
    },
  };
}

/** A page in a sandbox of its own may neither copy nor save, and is not always told so. */
function isSandboxed(): boolean {
  return window.origin === 'null';
}

/** A page in a sandbox of the origin around it may copy, and save only where the sandbox says so. */
function maySave(): boolean {
  const allowed = window.frameElement?.getAttribute('sandbox');
  return !isSandboxed() && (allowed == null || allowed.includes('allow-downloads'));
}
