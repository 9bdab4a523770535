// @ts-check

/** @typedef {import('./turnover-cost.esm.js').WithLostRevenue} Year */

/**
 * Creates a card with the totals of a place, from the template on the page.
 * @param {string} name @param {string} locale
 */
export function cardOf(name, locale) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('card'));
  const element = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));

  /**
   * @param {Year} year the last valid result @param {readonly string[]} problems the problems with the input since then
   */
  function show(year, problems) {
    const { format } = new Intl.NumberFormat(locale, { style: 'currency', currency: year.currency });
    const money = (/** @type {Year['perLeaver']} */ amount) => (amount ? format(amount.toNumber()) : 'not assessed');
    const { years, discountRate } = year.lost.basis ?? {};
    const later = years ? ` and lost revenue, present value over ${years} years at ${discountRate?.times(100)} %` : '';
    const texts = {
      name,
      total: money(year.total),
      basis: `Through people leaving: turnover cost of the year${later}`,
      leavers: year.leavers.toFixed(),
      perLeaver: money(year.perLeaver),
      turnoverCost: money(year.turnoverCost),
      lossFromTurnover: money(year.lossFromTurnover),
      baselineServiceLoss: money(year.lost.baselineServiceLoss),
      problems: problems.length > 0 ? `Not up to date. ${problems.join(' ')}` : '',
    };
    for (const [key, text] of Object.entries(texts)) {
      const place = element.querySelector(`[data-text="${key}"]`);
      if (place && place.textContent !== text) place.textContent = text;
    }
    element.toggleAttribute('data-outdated', problems.length > 0);
  }
  return { element, show };
}
