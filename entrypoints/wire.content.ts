import { defineContentScript } from 'wxt/utils/define-content-script';
import { wireMatches } from '../lib/seller-central/hosts.ts';
import { observeAnswers } from '../lib/seller-central/wire/observe.ts';

export default defineContentScript({
  matches: wireMatches,
  allFrames: true,
  world: 'MAIN',
  runAt: 'document_start',
  main: () => observeAnswers(window),
});
