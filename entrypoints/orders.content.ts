import { defineContentScript } from 'wxt/utils/define-content-script';
import { relayAnswers } from '../lib/coordinator/answer-relay.ts';
import { linkToBackground } from '../lib/coordinator/background-link.ts';
import { takeOver } from '../lib/coordinator/take-over.ts';
import { orderMatches } from '../lib/seller-central/hosts.ts';

/** Order pages: only listens, so that Contact Buyer knows what kind of order a message is about. */
export default defineContentScript({
  matches: orderMatches,
  allFrames: true,
  runAt: 'document_end',
  main: () => {
    const life = takeOver(document);
    relayAnswers(document, linkToBackground(document, life), life);
  },
});
