import { html } from './html.js';

/** Announces changes to a screen reader after a person has stopped typing. */
export interface LiveRegion {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

const pause = 1000;

/** Creates a polite live region. */
export function liveRegion(): LiveRegion {
  const element = html('p', { class: 'status', part: 'status', role: 'status' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(text) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        element.textContent = text;
      }, pause);
    },
  };
}
