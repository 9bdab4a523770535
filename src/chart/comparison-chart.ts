import { createNumberFormat } from '../format/number-format.js';
import type { Comparison, ComparisonRow } from '../methods/compare.js';
import { type Bar, type BarChart, heading } from './bar-chart.js';
import type { Palette } from './palette.js';

const whole = 'the whole of turnover';

const part = 'a part of turnover';

/** Returns a bar chart of the cost per leaver by each published method, grouped by what the methods cover. */
export function comparisonChart(comparison: Comparison, locale: string, palette: Palette): BarChart {
  const { currency, leavers, rows, spread } = comparison;
  const { money, number } = createNumberFormat(locale, currency);
  const bars = rows.flatMap((row, position): Bar[] => {
    const text = money(row.perLeaver);
    const label = row.estimate === undefined ? row.label : `${row.label}, ${row.estimate}`;
    const category = row.covers === 'turnover' ? whole : part;
    const bar: Bar = {
      label,
      isHeading: false,
      text,
      segments: [{ category, amount: row.perLeaver, description: `${label}, ${scopeOf(row)}: ${text} a leaver` }],
    };
    return row.covers === rows[position - 1]?.covers ? [bar] : [heading(capitalised(scopeOf(row))), bar];
  });
  const title = `Cost per leaver by published method, ${number(leavers)} leavers, in ${currency}`;
  const main = `The whole of turnover: from ${money(spread.lowest.perLeaver)} to ${money(spread.highest.perLeaver)} a leaver`;
  const ends = `The lowest is ${spread.lowest.label}, the highest ${spread.highest.label}.`;
  return {
    title,
    remarks: [main],
    description: `${title}. ${main}. ${ends}`,
    bars,
    colours: { [whole]: palette.plain, [part]: palette.part },
    hasLegend: false,
  };
}

function scopeOf({ covers }: ComparisonRow): string {
  return covers === 'turnover' ? whole : `${covers} alone`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
