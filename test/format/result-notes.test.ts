import { describe, expect, it } from 'vitest';
import { groupNotesText } from '../../src/cli/group-table.js';
import { toMarkdownTable } from '../../src/format/markdown.js';
import { createNumberFormat } from '../../src/format/number-format.js';
import { groupNotes, resultNotes } from '../../src/format/result-notes.js';
import { toText } from '../../src/format/text.js';
import { groups } from '../../src/groups/groups.js';
import { escaped } from '../../src/tables/markdown-table.js';
import { turnoverCost } from '../../src/turnover/cost.js';
import { turnoverModel } from '../../src/turnover/model.js';

const dollars = createNumberFormat('en-US', 'USD');

// Five leavers, each 8 hours of a trainer at $20: $160 a leaver, below the baseline of $2,000.
const training = { leavers: 5, pay: { trainer: 20, load: 0 }, training: { trainerHours: 8 } };

describe('the notes of a result', () => {
  const result = turnoverCost({ ...training, currency: 'USD' });
  const lists = resultNotes(result, dollars);
  const [notices, assumptions, absent] = lists;

  it('are what to look at, then what was assumed, then what is not counted', () => {
    expect(lists.map(({ type, heading }) => [type, heading])).toEqual([
      ['notices', 'Please check'],
      ['assumptions', 'Assumptions (defaults used)'],
      ['absent', 'Not included (no input)'],
    ]);
    expect(notices?.notes).toHaveLength(result.notices.length);
    // 5 × 8 × 20 = 800
    expect(assumptions?.notes).toEqual([
      { text: 'New hires per trainer: 1 ($800.00 of the total rests on it)', source: result.assumptions[0]?.source },
    ]);
    const ofTraining = absent?.notes.find((note) => note.absent?.section === 'Training');
    expect(ofTraining).toEqual({
      text: "Training: New hire's time; Materials; Course fees",
      absent: {
        section: 'Training',
        lines: [
          expect.objectContaining({ label: "New hire's time", needs: ['training.newHireHours', 'pay.newHire'] }),
          expect.objectContaining({ label: 'Materials', needs: ['training.materials'] }),
          expect.objectContaining({ label: 'Course fees', needs: ['training.courseFees'] }),
        ],
      },
    });
  });

  it('are none where there is nothing to say', () => {
    expect(resultNotes({ ...result, notices: [], assumptions: [], absent: [] }, dollars)).toEqual([]);
  });

  it('are all printed as text and as markdown, in their order', () => {
    const text = toText(result).replace(/\s+/g, ' ');
    const markdown = toMarkdownTable(result);
    let [inText, inMarkdown] = [0, 0];
    for (const { heading, notes } of lists) {
      for (const piece of [heading, ...notes.flatMap((note) => [note.text, note.source ?? ''])]) {
        expect(text.indexOf(piece, inText)).toBeGreaterThanOrEqual(inText);
        inText = text.indexOf(piece, inText);
        expect(markdown.indexOf(escaped(piece), inMarkdown)).toBeGreaterThanOrEqual(inMarkdown);
        inMarkdown = markdown.indexOf(escaped(piece), inMarkdown);
      }
    }
  });
});

describe('the notes of groups', () => {
  const departments = groups(turnoverModel);
  departments.add('Kitchen', { ...training, currency: 'USD' });
  departments.add('Office', { leavers: 1, currency: 'USD' });
  const totals = departments.results();
  const lists = groupNotes(totals, turnoverModel, dollars);
  const [notices, assumptions, absent] = lists;

  it('have the order of the notes of a result, and say in how many rows they apply', () => {
    expect(lists.map(({ type }) => type)).toEqual(['notices', 'assumptions', 'absent']);
    expect(notices?.notes.map(({ text }) => text.slice(0, 60))).toEqual([
      'In 1 of 2 rows, row 2 “Paperwork and training per leaver” is',
      'In 1 of 2 rows, row 1, such as this: Paperwork and training ',
      'In 1 of 2 rows, row 1, such as this: Only training is itemis',
    ]);
    // 1 × 2,000 by the baseline, and 5 × 8 × 20 by one trainer
    expect(assumptions?.notes.map(({ text }) => text).sort()).toEqual([
      'New hires per trainer: 1 in 1 of 2 rows ($800.00 of the total rests on it)',
      'Paperwork and training per leaver: $2,000.00 in 1 of 2 rows ($2,000.00 of the total rests on it)',
    ]);
    expect(absent?.notes.map(({ text }) => text)).toContain(
      "Training: Trainer's time (in 1 of 2 rows); New hire's time; Materials; Course fees",
    );
  });

  it('are all printed', () => {
    const text = groupNotesText({ ...totals }, turnoverModel, { locale: 'en-US', width: 80 }).replace(/\s+/g, ' ');
    for (const { heading, notes } of lists)
      for (const piece of [heading, ...notes.flatMap((note) => [note.text, note.source ?? ''])])
        expect(text).toContain(piece);
  });
});
