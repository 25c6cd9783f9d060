// A fresh process: from the import of the engine to its first result.
const [bundle, draft] = process.argv.slice(2);
const startedAt = performance.now();
const { lint } = await import(bundle);
const imported = performance.now();
const findings = lint({ body: draft }, {});
const done = performance.now();
console.log(JSON.stringify({ importMs: imported - startedAt, readyMs: done - startedAt, findings: findings.length }));
