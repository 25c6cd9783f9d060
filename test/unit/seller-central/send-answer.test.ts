import { expect, test } from 'vitest';
import type { Envelope } from '../../../lib/seller-central/wire/envelope.ts';
import { readSendAnswer } from '../../../lib/seller-central/wire/send-answer.ts';

function answer(data: unknown, status = 200): Envelope {
  return { v: 1, kind: 'send', path: '/messaging/api/global/cases/x/artifacts/message', status, atMs: 0, data };
}

test('an artifact that was accepted is sent', () => {
  expect(readSendAnswer(answer({ caseArtifactId: 'a1', message: { status: 'SENT' } }))).toEqual({
    outcome: 'sent',
    artifactId: 'a1',
  });
});

test('the answer decides, not the HTTP code: a refused message is refused with the words of Amazon', () => {
  const data = { caseArtifactId: 'a1', message: { status: 'REJECTED', statusExplanation: 'Not sent.' } };
  expect(readSendAnswer(answer(data))).toEqual({ outcome: 'refused', artifactId: 'a1', explanation: 'Not sent.' });
});

test('without an artifact nothing was sent, whatever the code', () => {
  for (const data of [null, {}, [], 'ok', { caseArtifactId: 7 }, { caseArtifactId: '' }]) {
    expect(readSendAnswer(answer(data)).outcome).toBe('failed');
  }
});
