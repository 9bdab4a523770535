import type { Decimal } from 'decimal.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import { defaultIn } from '../model/default-in.js';
import type { Notice, NoticeContext, NoticeRules } from '../model/notice.js';
import { roundHalfAwayFromZero, sum } from '../numbers/decimal.js';
import type { ExactResult } from './exact-result.js';

/** The notices that apply. */
export function applicableNotices<Code extends string>(
  rules: NoticeRules<Code>,
  measured: ExactResult,
  total: Decimal,
): readonly Notice<Code>[] {
  const figures = figuredOn(measured, total, createMessageFormatter(measured.currency, measured.model.say));
  const notices = (Object.keys(rules) as Code[]).flatMap((code) => noticeOf(rules, code, figures) ?? []);
  return Object.freeze(notices);
}

/** The codes of the notices that apply, and the notice of each, which is worded when it is asked for. */
export interface NoticeCodes<Code extends string> {
  readonly codes: readonly Code[];
  readonly notice: (code: Code) => Notice<Code>;
}

const unsaid: LocalizedMessage = /* @__PURE__ */ Object.freeze({ message: '' });

/** The same for a row of a table: of most rows it matters that a notice applies, and not what it says. */
export function noticeCodes<Code extends string>(
  rules: NoticeRules<Code>,
  measured: ExactResult,
  total: Decimal,
): NoticeCodes<Code> {
  const figures = figuredOn(measured, total, () => unsaid);
  return {
    codes: (Object.keys(rules) as Code[]).filter((code) => rules[code](figures) !== undefined),
    notice: (code) => {
      const say = createMessageFormatter(measured.currency, measured.model.say);
      return noticeOf(rules, code, { ...figures, say }) as Notice<Code>;
    },
  };
}

function noticeOf<Code extends string>(
  rules: NoticeRules<Code>,
  code: Code,
  figures: NoticeContext,
): Notice<Code> | undefined {
  const said = rules[code](figures);
  if (said === undefined) return undefined;
  return Object.freeze({ code, ...(typeof said === 'string' ? { message: said } : said) });
}

function figuredOn(measured: ExactResult, total: Decimal, say: NoticeContext['say']): NoticeContext {
  const { model, given, lines, digits } = measured;
  return {
    currency: measured.currency,
    figureAt: measured.figureAt,
    given: (path) => given.given[model.inputAt(path)?.position ?? -1] ?? false,
    defaultOf: (path) => {
      const definition = model.inputAt(path)?.definition;
      return definition && (defaultIn(definition, measured.currency) ?? definition.default);
    },
    line: (path) => lines.find(({ line }) => line.path === path)?.perLeaver,
    section: (name) => {
      const own: Decimal[] = [];
      for (const { line, perLeaver } of lines)
        if (line.section === name) own.push(roundHalfAwayFromZero(perLeaver, digits));
      return own.length === 0 ? undefined : sum(own);
    },
    total,
    say,
  };
}
