import type { Decimal } from 'decimal.js';
import { createNumberFormat, type NumberFormat } from '../format/number-format.js';
import { type FormatTexts, formatEnglish } from '../format/texts.js';
import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { PeopleAnalysis, PeopleCounts, PeopleFigures, PeoplePart, PeopleTable } from '../people/analysis.js';
import { type PeopleTexts, peopleTexts } from '../people/texts.js';
import { singleLine } from '../tables/text-table.js';

/** The language of a report: the words, and the locale of its numbers. */
export interface ReportLanguage {
  /** A BCP 47 language tag for numbers, currency and the page. */
  readonly locale: string;
  /** The words of the report and of the model, by key; English for those that are missing. */
  readonly words?: Translations | undefined;
}

/** A figure of the answer, with its name and an explanation. */
export interface ReportFigure {
  readonly label: string;
  readonly figure: string;
  readonly details: readonly string[];
}

/** A table of a report as texts. */
export interface ReportTable {
  readonly title: string;
  /** The headings of the columns. Names are to the left, figures to the right. */
  readonly columns: readonly { readonly heading: string; readonly isName: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** The row of the whole. */
  readonly total: readonly string[];
}

/** A bar of a picture. */
export interface ReportBar {
  readonly label: string;
  /** The figure in words. */
  readonly text: string;
  readonly amount: Decimal;
}

/** A picture of a report: bars with their figures. */
export interface ReportPicture {
  readonly title: string;
  readonly bars: readonly ReportBar[];
}

/** A part of a report: a table, and its picture if it has one. */
export interface ReportPart {
  readonly table: ReportTable;
  readonly picture: ReportPicture | undefined;
}

/** A report on people who left, in words and formatted figures, independent of any form. */
export interface Report {
  readonly locale: string;
  readonly title: string;
  /** The answer: cost, turnover, headcount. */
  readonly answer: readonly ReportFigure[];
  readonly solid: { readonly heading: string; readonly sentences: readonly string[] };
  readonly notices: { readonly heading: string; readonly sentences: readonly string[] };
  readonly parts: readonly ReportPart[];
  readonly assumptions: {
    readonly heading: string;
    readonly entries: readonly { readonly text: string; readonly source: string }[];
  };
  readonly method: { readonly heading: string; readonly sentences: readonly string[] };
}

type Words = Translator<PeopleTexts | FormatTexts | CoreTexts>;

/** Creates the report of an analysis. */
export function reportOf(analysis: PeopleAnalysis, { locale, words }: ReportLanguage): Report {
  const fallback = withFallback(createTranslator(peopleTexts), formatEnglish);
  const say = withFallback(createTranslator(words ?? {}), fallback) as Words;
  const format = createNumberFormat(locale, analysis.currency, say);
  const writer = new Writer(analysis, say, format, locale);
  return {
    locale,
    title: writer.title(),
    answer: writer.answer(),
    solid: { heading: say('people.solid'), sentences: writer.solid() },
    notices: { heading: say('people.pleaseCheck'), sentences: writer.notices() },
    parts: writer.parts(),
    assumptions: { heading: say('people.assumptions'), entries: writer.assumptions() },
    method: { heading: say('people.method'), sentences: writer.method() },
  };
}

const facets = ['voluntary', 'avoidable', 'regretted', 'firstYear'] as const;

const facetTitles = {
  voluntary: 'people.byVoluntary',
  avoidable: 'people.byAvoidable',
  regretted: 'people.byRegretted',
  firstYear: 'people.byFirstYear',
} as const;

const periodTitles = { month: 'people.byMonth', quarter: 'people.byQuarter', year: 'people.byYear' } as const;

const rulesOfReason = ['quit', 'retirement', 'layoff', 'discharge', 'other'] as const;

/** Writes the parts of one report. */
class Writer {
  private readonly money: (amount: Decimal) => string;

  constructor(
    private readonly analysis: PeopleAnalysis,
    private readonly say: Words,
    private readonly format: NumberFormat,
    locale: string,
  ) {
    const { currency, decimals } = analysis;
    const whole = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
    this.money =
      decimals === 0 && (minorUnit(currency) ?? 2) > 0
        ? (amount) => whole.format(amount.toFixed(0) as unknown as number)
        : format.money;
  }

  title(): string {
    const { people, peopleWhoLeft, leavers } = this.analysis;
    const figures = { left: this.count(peopleWhoLeft), people: this.count(people), period: this.period() };
    if (leavers === 0) return this.say('people.titleNobody', { people: figures.people, period: figures.period });
    return this.say(leavers > peopleWhoLeft ? 'people.titleTwice' : 'people.title', figures);
  }

  answer(): ReportFigure[] {
    const { cost, perLeaver, shareOfYearlyPay, leavers, averageHeadcount, rate, rates, opening, closing, from, to } =
      this.analysis;
    const { say, money } = this;
    const costDetail =
      perLeaver &&
      (shareOfYearlyPay
        ? say('people.costPerLeaverOfPay', { amount: money(perLeaver), share: this.percent(shareOfYearlyPay) })
        : say('people.costPerLeaver', { amount: money(perLeaver) }));
    const average = this.average(averageHeadcount);
    const counts = { leavers: this.count(leavers), average };
    const annual = rates.onDailyHeadcount.annualisedTurnoverRate;
    const aYear = isCalendarYear(from, to) || annual === undefined || leavers === 0;
    return [
      { label: say('people.cost'), figure: money(cost), details: costDetail === undefined ? [] : [costDetail] },
      {
        label: say('people.turnover'),
        figure: rate === undefined ? say('people.noRate') : this.percent(rate),
        details: [
          leavers === 1 ? say('people.turnoverOneFrom', counts) : say('people.turnoverFrom', counts),
          ...(aYear ? [] : [say('people.turnoverAYear', { rate: this.percent(annual) })]),
        ],
      },
      {
        label: say('people.headcount'),
        figure: average,
        details: [say('people.headcountFrom', { opening: this.count(opening), closing: this.count(closing) })],
      },
    ];
  }

  solid(): string[] {
    const { onDefaults, assumptions, currency, leavers } = this.analysis;
    const { say } = this;
    const noCurrency = assumptions.some(({ path }) => path === 'currency');
    const money = noCurrency ? 'people.inCurrencyAssumed' : 'people.inCurrency';
    const lines = this.notCounted().join('; ');
    const own = { own: this.percent(onDefaults.negated().plus(1)), defaults: this.percent(onDefaults) };
    return [
      ...(leavers === 0
        ? []
        : [
            onDefaults.isZero()
              ? say('people.ownAll')
              : onDefaults.equals(1)
                ? say('people.defaultsAll')
                : say('people.ownShare', own),
            lines === '' ? say('people.allCounted') : say('people.notCounted', { lines }),
          ]),
      say(money, { currency }),
    ];
  }

  notices(): string[] {
    const { modelNotices, notices, leavers } = this.analysis;
    const all = this.count(leavers);
    return [
      ...notices.map(({ code, people }) => this.say(`people.${code}`, { people: this.count(people) })),
      ...modelNotices.map(({ code: _, rows, example, ...asData }) => {
        const text = this.format.sentence({ message: example, ...asData });
        return rows === leavers ? text : this.say('people.forSome', { text, leavers: this.count(rows), all });
      }),
    ].map(singleLine);
  }

  parts(): ReportPart[] {
    const { analysis, say } = this;
    const { groups, crossed, periods, reasons, leavers } = analysis;
    const rows: ReportPart[] = [this.breakdown()];
    for (const table of groups) rows.push(this.part(say('people.byColumn', { column: table.columns[0] ?? '' }), table));
    if (periods) rows.push(this.part(say(periodTitles[periods.columns[0] as 'month']), periods, true));
    if (leavers === 0) return rows;
    if (hasNames(reasons)) rows.push(this.part(say('people.byReason'), reasons));
    for (const facet of facets) {
      const table = analysis.facets[facet];
      if (hasNames(table)) rows.push({ ...this.part(say(facetTitles[facet]), table), picture: undefined });
    }
    if (crossed) {
      const [first = '', second = ''] = crossed.columns;
      rows.push({ ...this.part(say('people.byColumns', { first, second }), crossed), picture: undefined });
    }
    return rows;
  }

  assumptions(): { text: string; source: string }[] {
    const all = this.count(this.analysis.leavers);
    return this.analysis.assumptions
      .filter(({ path }) => path !== 'currency')
      .map(({ label, value = '…', unit, source, rows }) => {
        const figure =
          typeof value === 'string' || unit === 'currency' ? String(value) : this.format.withUnit(value, unit);
        return {
          text: singleLine(this.say('people.assumption', { label, value: figure, leavers: this.count(rows), all })),
          source: singleLine(source),
        };
      });
  }

  method(): string[] {
    const { say, analysis } = this;
    const { reasons, facets: byFacet, smallestGroup, shareOfYearlyPay, leavers } = analysis;
    const empty = [
      ...(hasNames(reasons) ? [] : [say('people.byReason')]),
      ...facets.filter((facet) => !hasNames(byFacet[facet])).map((facet) => say(facetTitles[facet])),
    ];
    return [
      say('people.methodText'),
      ...(smallestGroup > 1 ? [say('people.merged', { least: this.count(smallestGroup) })] : []),
      ...(shareOfYearlyPay === undefined ? [] : [say('people.payOfLeaver')]),
      ...(empty.length > 0 && leavers > 0 ? [say('people.nothingRecorded', { tables: empty.join('; ') })] : []),
    ];
  }

  /** Lists what is not counted for anyone: sections without a line, and the missing lines of others. */
  private notCounted(): string[] {
    const { absent, lines, leavers } = this.analysis;
    const missing = absent.filter(({ rows }) => rows === leavers);
    const sections = [...new Set(missing.map(({ section }) => section))];
    return sections.map((section) => {
      const own = missing.filter((line) => line.section === section);
      const label = own[0]?.sectionLabel ?? section;
      if (!lines.some((line) => line.section === section)) return label;
      return `${label} (${own.map((line) => line.label).join(', ')})`;
    });
  }

  private breakdown(): ReportPart {
    const { sections, lines, cost } = this.analysis;
    const { say, money } = this;
    const title = say('people.whatItIs');
    const share = (amount: Decimal) => (cost.isZero() ? '' : this.percent(amount.div(cost)));
    const rows = sections.flatMap(({ section, label, amount }) => {
      const own = lines.filter((line) => line.section === section);
      return [
        [singleLine(label), money(amount), share(amount)],
        ...(own.length === 1 && own[0]?.label === label
          ? []
          : own.map((line) => [`  ${singleLine(line.label)}`, money(line.amount), share(line.amount)])),
      ];
    });
    const bars = sections.map(({ label, amount }) => ({
      label,
      amount,
      text: cost.isZero() ? money(amount) : `${money(amount)} · ${share(amount)}`,
    }));
    return {
      table: {
        title,
        columns: [
          { heading: '', isName: true },
          { heading: say('people.amount'), isName: false },
          { heading: say('people.share'), isName: false },
        ],
        rows,
        total: [say('people.total'), money(cost), share(cost)],
      },
      picture: bars.length > 1 ? { title, bars } : undefined,
    };
  }

  private part(title: string, table: PeopleTable, isTime = false): ReportPart {
    const { say, analysis, money } = this;
    const isAnswer = !isTime && !analysis.groups.includes(table) && table !== analysis.crossed;
    const withPay = analysis.shareOfYearlyPay !== undefined;
    const counts = (label: string, of: PeopleCounts) => [
      label,
      this.count(of.leavers),
      ...(isAnswer ? [] : [this.average(of.averageHeadcount)]),
      of.rate === undefined ? '–' : this.percent(of.rate),
    ];
    const figures = (label: string, of: PeopleFigures, share: Decimal | undefined) => [
      ...counts(label, of),
      money(of.cost),
      share === undefined ? '' : this.percent(share),
      of.perLeaver === undefined ? '–' : money(of.perLeaver),
      ...(withPay ? [of.shareOfYearlyPay === undefined ? '–' : this.percent(of.shareOfYearlyPay)] : []),
    ];
    const headings = [
      say('people.leavers'),
      ...(isAnswer ? [] : [say('people.averageHeadcount')]),
      say('people.rate'),
      say('people.amount'),
      say('people.share'),
      say('people.perLeaver'),
      ...(withPay ? [say('people.ofYearlyPay')] : []),
    ];
    const one = analysis.cost.isZero() ? undefined : new ExactDecimal(1);
    const named = table.parts.map((part) => ({ part, label: this.nameOf(part, table, isTime) }));
    const blank = ['', '', '', ...(withPay ? [''] : [])];
    const rowsOf = ({ part, label }: (typeof named)[number]) => [
      figures(label, part, part.shareOfCost),
      // Their costs are told only together.
      ...(part.of.length > 1
        ? part.of.map((own) => [...counts(`  ${this.entryName(own.names, table)}`, own), ...blank])
        : []),
    ];
    const bars = named.map(({ part, label }): ReportBar => {
      const known = { amount: money(part.cost), leavers: this.count(part.leavers) };
      const text =
        part.rate === undefined
          ? say('people.withoutRate', known)
          : say('people.withFigures', { ...known, rate: this.percent(part.rate) });
      return { label, amount: part.cost, text };
    });
    return {
      table: {
        title,
        columns: [
          { heading: isTime || isAnswer ? '' : table.columns.join(', '), isName: true },
          ...headings.map((heading) => ({ heading, isName: false })),
        ],
        rows: named.flatMap(rowsOf),
        total: figures(say('people.total'), analysis, one),
      },
      picture: bars.length > 1 ? { title, bars } : undefined,
    };
  }

  /** Returns the name of a part; of one that is merged, how many it consists of. */
  private nameOf({ of }: PeoplePart, table: PeopleTable, isTime: boolean): string {
    const [first = '', last = ''] = [of[0], of.at(-1)].map((own) => own && this.entryName(own.names, table));
    if (of.length === 1) return first;
    return isTime ? `${first} – ${last}` : this.say('people.together', { count: this.count(of.length) });
  }

  private entryName(names: readonly (string | undefined)[], { columns: [column = ''] }: PeopleTable): string {
    return singleLine(names.map((name) => this.partName(name, column)).join(', '));
  }

  private partName(name: string | undefined, column: string): string {
    if (name === undefined) return this.say('people.notRecorded');
    const facet = facets.find((one) => one === column);
    if (facet !== undefined && (name === 'yes' || name === 'no')) return this.say(`people.${facet}.${name}`);
    const rule = column === 'reason' ? rulesOfReason.find((one) => one === name) : undefined;
    return rule === undefined ? name : this.say(`people.reason.${rule}`);
  }

  private period(): string {
    const { from, to } = this.analysis;
    if (isCalendarYear(from, to)) return from.slice(0, 4);
    const years = from.endsWith('-01-01') && to.endsWith('-12-31');
    return this.say('people.period', years ? { from: from.slice(0, 4), to: to.slice(0, 4) } : { from, to });
  }

  private count(people: number): string {
    return this.format.number(new ExactDecimal(people));
  }

  private average(people: Decimal): string {
    return this.format.number(people.toDecimalPlaces(1));
  }

  private percent(share: Decimal): string {
    return this.format.percent(share);
  }
}

function hasNames({ parts }: PeopleTable): boolean {
  return parts.some(({ of }) => of.some(({ names }) => names.some((name) => name !== undefined)));
}

function isCalendarYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
