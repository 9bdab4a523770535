import { html } from './html.js';

/** Tells a screen reader what changed, once a person has stopped typing. */
export interface LiveRegion {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

const pause = 1000;

/** A polite live region. */
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
