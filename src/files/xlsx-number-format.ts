/** The format of the number in a cell, as far as it changes what the number is. */
export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date' | 'duration';
  /** The sign or the code of a currency; empty without one. */
  readonly currency: string;
  /** The digits that a number is filled up to with zeros, as numbers of employees are. */
  readonly width: number;
}

/** A number without a format. */
export const general: NumberFormat = { kind: 'number', currency: '', width: 0 };

const date: NumberFormat = { ...general, kind: 'date' };

/**
 * Returns the format that a number has in every workbook; `General` for another one. The formats of money are left out,
 * because each program shows them in the currency of its user.
 *
 * Source: ISO/IEC 29500-1, 18.8.30, numFmt.
 */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { ...general, kind: 'percent' };
  if (id === 46) return { ...general, kind: 'duration' };
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? date : general;
}

/** Parses the code of a format, such as `#,##0.00 [$€-407]`, `0.0%` or `dd/mm/yyyy`. */
export function parseFormat(code: string): NumberFormat {
  const literals: string[] = [];
  let currency = '';
  let isDuration = false;
  const bare = code
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => {
      currency ||= sign.trim();
      return '';
    })
    .replace(/"([^"]*)"|\\(.)/g, (_, text = '', sign = '') => {
      literals.push(text + sign);
      return '';
    })
    .replace(/[_*]./g, '')
    .replace(/\[([^\]]*)\]/g, (_, text: string) => {
      if (/^(?:h+|m+|s+)$/i.test(text)) isDuration = true;
      return '';
    });
  const [first = ''] = bare.split(';');
  if (isDuration) return { ...general, kind: 'duration' };
  if (/[dmyhs]/i.test(first.replace(/general/i, ''))) return date;
  const texts = [...literals.map((text) => text.trim()), ...(first.match(/\p{Sc}/gu) ?? [])];
  currency ||= texts.find((text) => /^(?:\p{Lu}{0,2}\p{Sc}|[A-Z]{3})$/u.test(text)) ?? '';
  const width = /^0{2,}$/.test(first) ? first.length : 0;
  return { kind: first.includes('%') ? 'percent' : 'number', currency, width };
}
