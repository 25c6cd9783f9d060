import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Switches } from '../../seller-central/switches.ts';
import { behaviours } from '../behaviours/index.ts';
import { openWorld, type World } from '../world.ts';

interface Variant {
  name: string;
  language: 'en' | 'de';
  switches: Partial<Switches>;
}

const variants: Variant[] = [
  { name: 'the plain reply box', language: 'en', switches: { spellcheck: false } },
  { name: 'a German page', language: 'de', switches: {} },
  { name: 'a page that is built late', language: 'en', switches: { mountDelayMs: 3_000 } },
];

describe.for(variants)('$name', ({ language, switches }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(inject('browserName'), { language });
    Object.assign(world.site.switches, switches);
  });
  afterAll(async () => {
    await world?.close();
  });

  test.for(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))('%s', async ([, behaviour]) => {
    await behaviour.see(world);
  });

  test('nothing of all that wrote an error to the console', async () => {
    expect(await world.session.consoleErrors()).toEqual([]);
  });
});
