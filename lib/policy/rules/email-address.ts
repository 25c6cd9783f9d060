import {
  anyOf,
  concept,
  except,
  firstEndingAfter,
  type Guard,
  matchAt,
  negated,
  withInSentence,
} from '../define/find.ts';
import { answerHere } from '../define/fix.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** Where the address itself is written, that is the finding. */
const addressFollows: Guard = (match, reading) =>
  (firstEndingAfter(reading.addresses, match.start)?.start ?? Number.POSITIVE_INFINITY) < match.end + 40;

export const rule = defineRule({
  id: 'email-address',
  severity: always('block'),
  find: anyOf(
    (reading) => reading.addresses.map((span) => matchAt(reading, span)),
    except(concept('email-us'), negated(), addressFollows, withInSentence('amazon-channel')),
  ),
  fix: answerHere(),
  sources: ['amazon-api-messaging', 'feedbackfive-checklist', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please email us at help@brightlamps.example.com for the manual.',
      'Our address is support@brightlamps.com.',
      'Write to support (at) brightlamps dot com.',
      'You can reach me at ＨＥＬＰ＠brightlamps.com.',
      'Kind regards\nBright Lamps\nE-mail: info@brightlamps.co.uk',
      'Send your photos to bright.lamps@gmail.com or reply here.',
    ],
  },
  good: {
    en: [
      'The camera records 60 fps @ 1080p.',
      'The charger gives 5 V @ 2 A.',
      'Please reply to this message with a photo.',
      'You will receive an e-mail from Amazon when it ships.',
      'We do not give out our email address.',
      'The lamp stands at shelf height, at about two metres.',
    ],
  },
};
