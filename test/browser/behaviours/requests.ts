import { deepEqual } from 'node:assert/strict';
import { askedDuringVisit } from '../steps/requests.ts';
import type { Behaviour } from './behaviour.ts';

export const sameRequests: Behaviour = {
  name: 'with the extension the browser asks for exactly what it asks for without it',
  async see({ browserName, build }) {
    const without = await askedDuringVisit(browserName);
    const withExtension = await askedDuringVisit(browserName, build);
    deepEqual(withExtension, without);
    return `the same visit with and without the extension: the same ${without.ofSite.length} requests, none elsewhere`;
  },
};
