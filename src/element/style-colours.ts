/**
 * The custom properties that a page can set, and their defaults. The page chooses light or dark with `color-scheme`.
 * The colours of the kinds differ in brightness, so that they can be told apart in grey.
 */
export const colours = `
:host {
  --_text: var(--turnover-cost-text, light-dark(#1c2430, #e7eaf0));
  --_muted: var(--turnover-cost-muted, light-dark(#566071, #a5afbf));
  --_background: var(--turnover-cost-background, transparent);
  --_surface: var(--turnover-cost-surface, light-dark(#f3f6fa, #1d232c));
  --_border: var(--turnover-cost-border, light-dark(#d5dbe4, #343d4a));
  --_accent: var(--turnover-cost-accent, light-dark(#1f5fae, #8abaff));
  --_wrong: var(--turnover-cost-wrong, light-dark(#b3261e, #ff9c94));
  --_radius: var(--turnover-cost-radius, 8px);
  --_space: var(--turnover-cost-space, 1rem);
  --_offset: var(--turnover-cost-offset, 0px);
  --_cash: var(--turnover-cost-cash, light-dark(#17406f, #4f8fd6));
  --_time: var(--turnover-cost-time, light-dark(#d9822b, #f0b35e));
  --_opportunity: var(--turnover-cost-opportunity, light-dark(#a9d3e8, #d9edf7));
  --_mixed: var(--turnover-cost-mixed, light-dark(#7d8794, #6b7685));
  --_control: light-dark(#7b8798, #78849a);
  --_notice: light-dark(#8a5300, #f2bd6b);
  --_saved: light-dark(#1a6b3c, #7fd6a2);

  display: block;
  color: var(--_text);
  background: var(--_background);
  font: inherit;
  line-height: 1.45;
  container-type: inline-size;
  /* As wide as its space, also if a parent asks for its preferred width. */
  contain-intrinsic-inline-size: min(60rem, 100vw - 3rem);
  min-inline-size: 0;
  max-inline-size: 100%;
  /* Nothing inside is drawn above what the page places over the calculator. */
  isolation: isolate;
  /* One of many on a page is laid out when it comes into sight. */
  content-visibility: auto;
  contain-intrinsic-block-size: auto 50rem;
}
:host([hidden]) { display: none; }
rect.cash { fill: var(--_cash); }
rect.time { fill: var(--_time); }
rect.opportunity { fill: var(--_opportunity); }
rect.mixed { fill: var(--_mixed); }
rect.whole { fill: var(--_accent); }
.solid rect.whole { fill: var(--_border); }
rect.own { fill: var(--_accent); }
rect.saved { fill: none; stroke: var(--_cash); stroke-width: 3; stroke-dasharray: 6 4; vector-effect: non-scaling-stroke; }
a { color: var(--_accent); }
`;
