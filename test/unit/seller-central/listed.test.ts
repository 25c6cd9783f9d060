import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyListed, listedAnswer } from '../../../lib/seller-central/wire/listed.ts';

const caseId = '11111111-2222-4333-8444-555555555555';

test('the paths of list, case, send, resolve and orders are told apart', () => {
  const kind = (method: string, path: string) => listedAnswer(method, path)?.kind;
  expect(kind('GET', '/messaging/api/global/cases')).toBe('cases');
  expect(kind('GET', `/messaging/api/global/cases/${caseId}`)).toBe('case');
  expect(kind('POST', `/messaging/api/global/cases/${caseId}/artifacts/message`)).toBe('send');
  expect(kind('POST', `/messaging/api/global/cases/${caseId}/caseStatus`)).toBe('case-status');
  expect(kind('GET', '/orders-api/order/111-2222222-3333333')).toBe('order');
  expect(kind('GET', '/orders-api/search')).toBe('orders');
});

test('other requests of the page are not looked at', () => {
  expect(listedAnswer('POST', '/messaging/api/global/cases')).toBeUndefined();
  expect(listedAnswer('GET', `/messaging/api/global/cases/${caseId}/viewed`)).toBeUndefined();
  expect(listedAnswer('POST', '/messaging/overview/api/checktext')).toBeUndefined();
});

test('message texts and everything else that is not listed stay behind', () => {
  const listed = listedAnswer('GET', `/messaging/api/global/cases/${caseId}`);
  const answer = {
    partyCase: {
      caseId,
      buyerProxyEmail: 'someone@marketplace.example',
      caseArtifacts: [{ caseArtifactId: 'a', message: { status: 'SENT', messageBody: 'A private text' } }],
    },
  };
  expect(copyListed(answer, listed?.fields ?? {})).toEqual({
    partyCase: { caseId, caseArtifacts: [{ caseArtifactId: 'a', message: { status: 'SENT' } }] },
  });
});

test('of a field that is only asked to be present, no content is copied', () => {
  const fields = { orderItems: [{ ItemCustomizations: 'present' }] } as const;
  const answer = {
    orderItems: [{ ItemCustomizations: [{ Name: 'Engraving', Value: 'For Mia' }] }, {}, { ItemCustomizations: [] }],
  };
  expect(copyListed(answer, { orderItems: [fields.orderItems[0]] })).toEqual({
    orderItems: [{ ItemCustomizations: true }, {}, { ItemCustomizations: false }],
  });
});

test('no answer, whatever its shape, makes copying throw or copies a prototype', () => {
  const listed = listedAnswer('GET', '/messaging/api/global/cases')?.fields ?? {};
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      copyListed(answer, listed);
      copyListed({ cases: answer }, listed);
    }),
  );
  const hostile = JSON.parse('{"cases":[{"__proto__":{"caseId":"x"},"constructor":1}]}');
  expect(copyListed(hostile, listed)).toEqual({ cases: [{}] });
});
