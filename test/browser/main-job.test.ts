import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { behaviours } from './behaviours/index.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('browserName'));
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
