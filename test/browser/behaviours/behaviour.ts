import type { World } from '../world.ts';

/** Something that the extension does, end to end: a test for `npm test`, a station of the tour for `npm start`. */
export interface Behaviour {
  /** A sentence. */
  name: string;
  /** Does it and looks; throws when it is not seen. Answers with what was seen, in words for a person. */
  see(world: World): Promise<string>;
}
