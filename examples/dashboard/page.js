// @ts-check
// The page computes nothing: the calculators supply the inputs, and the library the results.
import { cardOf } from './card.js';
import { choice } from './choice.js';
import { draw } from './draw.js';
import { showTable } from './table.js';
import { InputError, toVegaLite, turnoverWithLostRevenue } from './turnover-cost.esm.js';

/** @typedef {import('./turnover-cost.esm.js').TwoParts} TwoParts */
/** @typedef {import('./turnover-cost.esm.js').WithLostRevenue} WithLostRevenue */
/**
 * @typedef {{ name: string, input: TwoParts, year: WithLostRevenue, card: ReturnType<typeof cardOf> }} Place `year` is
 * the last valid result.
 */
/** @typedef {{ key: 'turnover' | 'lostRevenue', model: string, label: string }} Part */

const locale = 'en-US';
const dark = matchMedia('(prefers-color-scheme: dark)');
/** @type {Part[]} */
const parts = [
  { key: 'turnover', model: 'turnover', label: 'People leaving' },
  { key: 'lostRevenue', model: 'lost-revenue', label: 'Customers and service' },
];
const files = {
  'Average burger, kind staff': 'places/average-burger-kind-staff.json',
  'Best burger, shouting owner': 'places/best-burger-shouting-owner.json',
};

/** @type {Place[]} */
const places = await Promise.all(
  Object.entries(files).map(async ([name, file]) => {
    const input = /** @type {TwoParts} */ (await (await fetch(file)).json());
    return { name, input, year: turnoverWithLostRevenue(input), card: cardOf(name, locale) };
  }),
);
byId('places').append(...places.map(({ card }) => card.element));

const placeChosen = choice('Place', places, ({ name }) => name, showChosen);
const partChosen = choice('Figures of', parts, ({ label }) => label, showChosen);
byId('choices').append(placeChosen.element, partChosen.element);

const calculators = places.flatMap((place, position) =>
  parts.map((part) => {
    const calculator = document.createElement('turnover-cost-calculator');
    calculator.id = `${part.key}-${position + 1}`;
    calculator.setAttribute('model', part.model);
    calculator.setAttribute('locale', locale);
    calculator.value = { ...place.input[part.key] };
    calculator.addEventListener('input', () => changed(place, part, calculator));
    return { place, part, calculator };
  }),
);
// Added to the page only now, because a calculator opens the link of the page as soon as it is added.
byId('calculators').append(...calculators.map(({ calculator }) => calculator));
showChosen();
for (const { card, year } of places) card.show(year, []);
show();
dark.addEventListener('change', show);
addEventListener('resize', show);

/** @param {Place} place @param {Part} part @param {HTMLElementTagNameMap['turnover-cost-calculator']} calculator */
function changed(place, part, calculator) {
  place.input = { ...place.input, [part.key]: calculator.value };
  if (calculator.issues.length === 0) carryLeavers(place, part);
  try {
    place.year = turnoverWithLostRevenue(place.input);
    place.card.show(place.year, []);
    show();
  } catch (error) {
    const messages = messagesOf(error);
    const toMend = calculators.filter((one) => one.place === place && one.calculator.issues.length > 0);
    // A calculator shows the problems of its own fields; this shows the problems between the two.
    place.card.show(place.year, toMend.length > 0 ? toMend.map((one) => `See ${one.part.label}.`) : messages);
  }
  placeChosen.choose(place);
  partChosen.choose(part);
  showChosen();
}

/**
 * Copies the number of leavers to the other part. All staff here face customers, so both parts are about the same people.
 * @param {Place} place @param {Part} from
 */
function carryLeavers(place, from) {
  const { turnover, lostRevenue } = place.input;
  const { staffLeavers } = lostRevenue.turnover ?? {};
  if (staffLeavers == null || staffLeavers === turnover.leavers) return;
  if (from.key === 'turnover') {
    const team = { ...lostRevenue.turnover, staffLeavers: turnover.leavers };
    place.input = { turnover, lostRevenue: { ...lostRevenue, turnover: team } };
  } else {
    place.input = { turnover: { ...turnover, leavers: staffLeavers }, lostRevenue };
  }
  for (const other of calculators.filter((one) => one.place === place && one.part !== from)) {
    other.calculator.value = { ...place.input[other.part.key] };
  }
}

function showChosen() {
  for (const { place, part, calculator } of calculators) {
    calculator.hidden = place !== placeChosen.chosen() || part !== partChosen.chosen();
  }
}

function show() {
  const years = Object.fromEntries(places.map(({ name, year }) => [name, year]));
  const lost = Object.fromEntries(places.map(({ name, year }) => [name, year.lost]));
  try {
    drawIn(byId('compare'), years, 'compare');
    drawIn(byId('breakdown'), years, 'breakdown');
    showTable(byId('cost'), years, locale);
    showTable(byId('lost'), lost, locale);
    byId('apart').textContent = '';
  } catch (error) {
    // Results in two currencies cannot be compared.
    byId('apart').textContent = messagesOf(error).join(' ');
  }
}

/**
 * Draws a chart for the width and the colours of the page. It is plain data: this sets the font of the page and a
 * transparent background.
 * @param {HTMLElement} place @param {Record<string, WithLostRevenue>} years @param {'compare' | 'breakdown'} kind
 */
function drawIn(place, years, kind) {
  const width = Math.max(200, place.clientWidth);
  const chart = toVegaLite(years, { kind, locale, width, colorScheme: dark.matches ? 'dark' : 'light' });
  const config = { ...chart.config, font: 'system-ui, sans-serif' };
  draw(place, { ...chart, background: 'transparent', padding: 0, config });
}

/** Returns the library's messages about an input; any other error is an error of this page. @param {unknown} error */
function messagesOf(error) {
  if (error instanceof InputError) return error.issues.map(({ message }) => message);
  throw error;
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
