import type { MessageContext } from '../message.ts';
import { type Finder, type Match, noLanguage } from './reading.ts';

/** One finding about the whole message where what is known around it says so. Nothing is said before the first word. */
export const where =
  (holds: (context: MessageContext) => boolean): Finder =>
  ({ own, context }) =>
    own.trim() !== '' && holds(context) ? [whole] : [];

/** The match of a finding about no place in the text. */
export const whole: Match = { first: 0, last: 0, start: 0, end: 0, language: noLanguage };
