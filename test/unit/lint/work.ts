/**
 * Counts what a piece of code asks of strings, patterns and lists, by the amount that is looked at: a measure of work that does
 * not depend on the machine.
 */
export function workOf(run: () => unknown): number {
  let work = 0;
  const restore: (() => void)[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: built-in methods of any signature are wrapped.
  const count = (owner: any, name: string, cost: (self: any, args: any[], result: any) => number) => {
    const original = owner[name];
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    owner[name] = function (this: any, ...args: any[]) {
      const result = original.apply(this, args);
      work += cost(this, args, result);
      return result;
    };
    restore.push(() => {
      owner[name] = original;
    });
  };
  count(String.prototype, 'charCodeAt', () => 1);
  count(String.prototype, 'codePointAt', () => 1);
  count(String.prototype, 'startsWith', () => 1);
  count(String.prototype, 'slice', (_self, _args, result) => 1 + result.length);
  count(String.prototype, 'trimEnd', (_self, _args, result) => 1 + result.length);
  count(String.prototype, 'trim', (_self, _args, result) => 1 + result.length);
  count(String.prototype, 'toLowerCase', (self) => 1 + self.length);
  count(String.prototype, 'normalize', (self) => 1 + self.length);
  count(String.prototype, 'indexOf', (self, args, result) => (result < 0 ? self.length : result) - (args[1] ?? 0) + 1);
  count(String.prototype, 'lastIndexOf', (self, args, result) => (args[1] ?? self.length) - Math.max(result, 0) + 1);
  count(RegExp.prototype, 'exec', (self, args, result) => looked(self, args[0], result));
  count(RegExp.prototype, 'test', (self, args) => (self.sticky ? 1 : String(args[0]).length + 1));
  count(Map.prototype, 'get', () => 1);
  count(Set.prototype, 'has', () => 1);
  count(Array.prototype, 'slice', (_self, _args, result) => 1 + result.length);
  for (const name of ['filter', 'map', 'flatMap', 'some', 'sort', 'find', 'at']) {
    count(Array.prototype, name, (self) => (name === 'at' ? 1 : 1 + self.length));
  }
  try {
    run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return work;
}

/** A pattern looks from where it starts to the end of what it found, or of the text. */
function looked(pattern: RegExp, text: string, result: RegExpExecArray | null): number {
  if (pattern.sticky) return 1 + (result?.[0].length ?? 0);
  return result && pattern.global ? result[0].length + 1 : text.length + 1;
}
