import type { AnyResult } from '../evaluation/evaluate.js';
import { interpolate } from '../messages/translate.js';
import type { ModelInput } from '../model/model.js';
import { type CalculatorInput, valueAt } from './calculator-input.js';
import type { Field } from './field.js';
import { html } from './html.js';
import { linkify } from './linkify.js';
import type { UiContext } from './ui-context.js';

/** A section of a form: one row, with its fields below it if it is open. */
export interface FormSection {
  readonly element: HTMLDetailsElement;
  /** Its own fields, wherever they are shown. */
  readonly fields: readonly Field[];
  readonly open: () => void;
  readonly show: (state: SectionState) => void;
}

/** The data that the row of a section shows. */
export interface SectionState {
  readonly value: CalculatorInput;
  readonly result: AnyResult | undefined;
  /** The number of its figures that are wrong. */
  readonly wrong: number;
  readonly wording: UiContext;
}

/**
 * Creates the sections of a form that have inputs to ask. One is open at a time. The rates of a section that several use,
 * such as pay, are asked in the section that is open and uses them.
 */
export function formSections(
  inputs: readonly ModelInput[],
  fields: ReadonlyMap<string, Field>,
  wording: UiContext,
): readonly FormSection[] {
  const { model } = wording;
  const drawn = Object.keys(model.sections).flatMap((name) => {
    const own = inputs.filter((input) => input.section === name);
    return own.length === 0 ? [] : [sectionOf(name, own, inputs, fields, wording)];
  });
  const arrange = () => {
    for (const { home, paths } of drawn) home.append(...elementsOf(paths));
    for (const { element, guests, usedPaths } of drawn) {
      if (element.open && guests !== undefined) guests.append(...elementsOf(usedPaths));
    }
  };
  const elementsOf = (paths: readonly string[]) => paths.flatMap((path) => fields.get(path)?.element ?? []);
  const only = (opened: DrawnSection) => {
    for (const other of drawn) other.element.open = other === opened;
    arrange();
  };
  for (const section of drawn) {
    section.summary.addEventListener('click', (event) => {
      event.preventDefault();
      const { top } = section.summary.getBoundingClientRect();
      if (section.element.open) {
        section.element.open = false;
        arrange();
      } else only(section);
      // What was pressed stays where it was, if another section above it has closed.
      window.scrollBy(0, section.summary.getBoundingClientRect().top - top);
    });
  }
  return drawn.map((section) => ({ ...section, open: () => only(section) }));
}

interface DrawnSection extends Omit<FormSection, 'open'> {
  readonly summary: HTMLElement;
  /** The place of its own fields. */
  readonly home: HTMLElement;
  readonly paths: readonly string[];
  /** The place of the fields of other sections that it uses, and their paths. */
  readonly guests: HTMLElement | undefined;
  readonly usedPaths: readonly string[];
}

function sectionOf(
  name: string,
  own: readonly ModelInput[],
  inputs: readonly ModelInput[],
  fields: ReadonlyMap<string, Field>,
  { model, texts, locale }: UiContext,
): DrawnSection {
  const section = model.sections[name];
  const used = new Set(model.lines.filter((line) => line.section === name).flatMap((line) => line.inputs));
  const shared = inputs.filter(
    (input) => input.section !== name && used.has(input.position) && model.sections[input.section ?? '']?.allowUnused,
  );
  const title = html('span', { id: `${name}-title`, class: 'title' }, section?.label ?? name);
  const status = html('span', { class: 'count' });
  const mend = html('span', { class: 'mend' });
  const summary = html('summary', { part: 'section-title' }, title, mend, status);
  const home = html('div', { class: 'fields', part: 'fields', role: 'group', 'aria-labelledby': title.id });
  const sharedId = `${name}-shared`;
  const sharedFrom = [...new Set(shared.map((input) => model.sections[input.section ?? '']?.label))].join(', ');
  const guests = html('div', { class: 'fields', part: 'fields', role: 'group', 'aria-labelledby': sharedId });
  home.append(...own.flatMap(({ path }) => fields.get(path)?.element ?? []));
  const element = html(
    'details',
    { id: `section-${name}`, class: 'section', part: 'section' },
    summary,
    home,
    ...(shared.length > 0 ? [html('p', { id: sharedId, class: 'shared' }, sharedFrom), guests] : []),
    html('p', { class: 'section-source' }, `${texts.source}: `, ...linkify(section?.source ?? '')),
  );
  const hasLines = model.lines.some((line) => line.section === name);
  const count = new Intl.NumberFormat(locale);
  return {
    element,
    summary,
    home,
    paths: own.map(({ path }) => path),
    guests: shared.length > 0 ? guests : undefined,
    usedPaths: shared.map(({ path }) => path),
    fields: own.flatMap(({ path }) => fields.get(path) ?? []),
    show({ value, result, wrong, wording }) {
      const given = own.filter(({ path }) => valueAt(value, path) !== undefined).length;
      element.toggleAttribute('data-given', given > 0);
      mend.textContent = wrong > 0 ? interpolate(texts.toMend, { count: wrong }) : '';
      const counted = result?.sections.find((one) => one.section === name);
      element.toggleAttribute('data-counted', counted !== undefined);
      const share = interpolate(texts.givenOf, { count: count.format(given), all: count.format(own.length) });
      if (counted !== undefined) {
        const { perLeaver, amount } = counted;
        const money = wording.rounded(perLeaver ?? amount);
        const each = perLeaver === undefined ? money : interpolate(texts.each, { amount: money });
        status.textContent = `${given > 0 ? share : texts.assumed} · ${each}`;
      } else if (given > 0) {
        status.textContent = hasLines ? `${share} · ${texts.notCountedYet}` : share;
      } else if (section?.fallbackFor.some((other) => result?.sections.some((one) => one.section === other))) {
        // Figures of its own have replaced it.
        status.textContent = '';
      } else status.textContent = hasLines ? `${texts.notCountedYet} · ${texts.add}` : '';
    },
  };
}
