import type { Issue } from '../messages/issue.js';
import type { Form } from './form.js';
import { html, linkButton } from './html.js';
import type { UiContext } from './ui-context.js';

/** Lists every issue that prevents a result. Each one links to its field or, if it has no field, can be removed. */
export function errorSummary(
  issues: readonly Issue[],
  form: Form,
  { model, texts }: UiContext,
  leaveOut: (path: string) => void,
): HTMLElement[] {
  return issues.map((issue) => {
    const { path } = issue;
    const text = form.inWords(issue);
    if (form.has(path)) {
      return html(
        'li',
        {},
        linkButton(text, () => form.goTo(path)),
      );
    }
    if (path === '' || model.lines.some((line) => line.path === path)) return html('li', {}, text);
    const button = html('button', { type: 'button', part: 'button' }, texts.leaveOut);
    button.addEventListener('click', () => leaveOut(path));
    return html('li', {}, `${text} `, button);
  });
}
