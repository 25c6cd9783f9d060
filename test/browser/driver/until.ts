import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 25;

/**
 * Asks again and again until `holds` is true of the answer, and returns that answer. After `withinMs` (default 10 s) it
 * fails with what it waited for and the last answer.
 */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  holds: (answer: Answer) => boolean,
  what: string,
  withinMs = 10_000,
): Promise<Answer> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${withinMs} ms for ${what}; last seen: ${JSON.stringify(answer)}`);
    }
    await pause(pollMs);
  }
}
