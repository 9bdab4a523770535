import { expect, test } from 'vitest';
import { suggestPath } from '../../src/messages/suggest.js';

const paths = ['leavers', 'pay', 'pay.newHire', 'pay.trainer', 'hiring.interviews', 'training.trainer'];

test.each([
  ['the same path in other letters', 'PAY.newhire', 'pay.newHire'],
  ['one letter off in the group, before the same name in another', 'pay.trainr', 'pay.trainer'],
  ['the name alone', 'newHire', 'pay.newHire'],
  ['the same name in another group', 'hiring.newHire', 'pay.newHire'],
  ['a near name in the group', 'hiring.intervws', 'hiring.interviews'],
  ['a misspelt group', 'hirng.interviews', 'hiring.interviews'],
  ['a misspelt group and name', 'hirng.interviewz', 'hiring.interviews'],
  ['a name at the root', 'leaver', 'leavers'],
  ['nothing near', 'hiring.foo', undefined],
  ['a long text', 'x'.repeat(100), undefined],
])('suggests a path for %s', (_what, written, path) => {
  expect(suggestPath(written, paths)).toBe(path);
});
