import { expect, test } from 'vitest';
import { collectIssues } from '../../src/input/collect-issues.js';
import { InputError, type Issue } from '../../src/messages/issue.js';

test('gathers what a reader refuses, and nothing else that goes wrong', () => {
  const issues: Issue[] = [];
  const wrong = { path: 'hires', code: 'required', message: 'hires must be given.' } as const;
  const refused = () => {
    throw new InputError([wrong]);
  };
  expect([
    collectIssues(issues, () => 5),
    collectIssues(issues, refused),
    collectIssues(issues, refused, ['months', 0]),
  ]).toEqual([5, undefined, undefined]);
  expect(issues).toMatchObject([
    wrong,
    {
      path: 'months[0].hires',
      segments: ['months', 0, 'hires'],
      code: 'required',
      message: 'months[0].hires must be given.',
    },
  ]);
  const broken = () => {
    throw new TypeError('a mistake of ours');
  };
  expect(() => collectIssues(issues, broken)).toThrow('a mistake of ours');
  expect(issues).toHaveLength(2);
});
