import { leftToSeller } from '../policy/define/fix.ts';
import { matchAt } from '../policy/define/place.ts';
import type { Match, Reading } from '../policy/define/reading.ts';
import type { Rule } from '../policy/define/rule.ts';
import { isUnder } from '../policy/hosts.ts';
import type { MessageContext } from '../policy/message.ts';
import { findPhrase, parsePhrase } from '../text/phrase.ts';
import type { Candidate } from './strongest.ts';
import type { Allowed, OwnPhrase } from './types.ts';

/** A phrase that the seller wants to be told of, as a rule like the others. Where the marketplace is not known it holds. */
export function ruleOf({ text, severity, marketplaceIds }: OwnPhrase): Rule<'own-phrase'> {
  const phrase = parsePhrase(text);
  return {
    id: 'own-phrase',
    severity: ({ marketplaceId }) =>
      marketplaceIds === undefined || marketplaceId === undefined || marketplaceIds.includes(marketplaceId)
        ? severity
        : 'none',
    find: (reading) => findPhrase(phrase, reading).map((match) => ({ ...match, params: { phrase: text } })),
    fix: leftToSeller,
    sources: [],
  };
}

/** Says of a candidate whether the seller allows it. */
export type Permission = (candidate: Candidate) => boolean;

/**
 * One entry of what the seller allows, made ready for many texts. All that it names must be true of a candidate: its rule;
 * that it shares a word with the phrase; that it shares one with a link to the domain or a part of it. An entry that names
 * nothing allows nothing, and one for some marketplaces does not hold where the marketplace is not known.
 */
export function permissionOf({ phrase, domain, rule, marketplaceIds }: Allowed): (reading: Reading) => Permission {
  const wanted = phrase === undefined ? undefined : parsePhrase(phrase);
  const host = domain === undefined ? undefined : hostOf(domain);
  return (reading) => {
    if (!holdsIn(reading.context, marketplaceIds)) return never;
    const places: Shared[] = [];
    if (wanted) places.push(sharing(findPhrase(wanted, reading), reading));
    if (host !== undefined) places.push(sharing(linksUnder(host, reading), reading));
    if (places.length === 0 && rule === undefined) return never;
    return (candidate) => {
      if (rule !== undefined && candidate.rule.id !== rule) return false;
      const hasPlace = candidate.rule.wholeMessage === undefined && candidate.match.part === undefined;
      return places.length === 0 || (hasPlace && places.every((shares) => shares(candidate.match)));
    };
  };
}

const never: Permission = () => false;

const holdsIn = ({ marketplaceId }: MessageContext, ids: readonly string[] | undefined) =>
  ids === undefined || (marketplaceId !== undefined && ids.includes(marketplaceId));

/** "https://www.shop.com/a" typed as a domain is "shop.com". */
const hostOf = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[/?#:].*$/, '');

type Shared = (match: Match) => boolean;

/** Whether a match has a word in one of the places: counted once, so that many matches cost no more. */
function sharing(places: readonly Pick<Match, 'first' | 'last'>[], { tokens }: Reading): Shared {
  const covered = new Uint8Array(tokens.count);
  for (const { first, last } of places) covered.fill(1, first, last + 1);
  const upTo = new Uint32Array(tokens.count + 1);
  covered.forEach((is, token) => {
    upTo[token + 1] = (upTo[token] ?? 0) + is;
  });
  return ({ first, last }) => (upTo[last + 1] ?? 0) > (upTo[first] ?? 0);
}

const linksUnder = (host: string, reading: Reading): Match[] =>
  reading.links.filter((link) => !link.disguised && isUnder(host, link.host)).map((link) => matchAt(reading, link));
