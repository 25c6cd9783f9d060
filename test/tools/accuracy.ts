import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languagesOf, messagesOf, type Part } from '../corpus/messages.ts';
import { pooled, type Score, scoreOf, type Tally, wilson } from '../corpus/score.ts';

/*
 * `npm run accuracy`: how often the rules are right on the labelled messages (test/corpus/README.md). Of the second part no message is
 * named; its very first score stands in a file and is printed too. Nothing is written. `-- --names` lists what was missed elsewhere.
 */
const tallyHead = ['right', 'false', 'missed', 'precision', 'recall'];
const { values } = parseArgs({ options: { names: { type: 'boolean', default: false } } });

report('first');
report('others');
report('second');
const firstScore = new URL('../corpus/first-score.txt', import.meta.url);
if (existsSync(firstScore)) console.log(`\n${readFileSync(firstScore, 'utf8')}`);

function report(part: Part): void {
  const scores = new Map(languagesOf(part).map((language) => [language, scoreOf(messagesOf(part, language))]));
  console.log(`\nThe ${part} part, by language (with 95 % intervals)\n`);
  table([
    ['language', ...tallyHead, 'clean with block or warn, per 100'],
    ...[...scores].map(([language, score]) => [language, ...tallyRow(all(score)), alarms([score])]),
    ['all', ...tallyRow(pooled([...scores.values()].map(all))), alarms([...scores.values()])],
  ]);

  const rules = new Map<string, Tally[]>();
  for (const { byRule } of scores.values()) {
    for (const [rule, tally] of byRule) rules.set(rule, [...(rules.get(rule) ?? []), tally]);
  }
  console.log(`\nThe ${part} part, by rule\n`);
  table([
    ['rule', ...tallyHead],
    ...[...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, tallies]) => [rule, ...tallyRow(pooled(tallies))]),
  ]);

  const withoutRule = new Map<string, number>();
  for (const score of scores.values()) {
    for (const [label, count] of score.withoutRule) withoutRule.set(label, (withoutRule.get(label) ?? 0) + count);
  }
  if (withoutRule.size > 0) {
    const list = [...withoutRule].sort().map(([label, count]) => `${label} (${count})`);
    console.log(`\nLabelled, but there is no such rule yet, so not counted: ${list.join(', ')}`);
  }
  if (part === 'second' || !values.names) return;
  for (const [language, { misses, falseAlarms }] of scores) {
    console.log(`\n${language}\n  missed: ${misses.join(', ') || 'none'}`);
    console.log(`  false alarms: ${falseAlarms.join(', ') || 'none'}`);
  }
}

function all({ byRule }: Score): Tally {
  return pooled(byRule.values());
}

function alarms(scores: Score[]): string {
  const clean = scores.reduce((sum, score) => sum + score.clean, 0);
  const alarmed = scores.reduce((sum, score) => sum + score.cleanWithAlarm, 0);
  const [low, high] = wilson(alarmed, clean) ?? [0, 1];
  const per100 = (share: number) => (100 * share).toFixed(1);
  return `${per100(alarmed / clean)} (${per100(low)}-${per100(high)})`;
}

function tallyRow({ right, falseAlarms, missed }: Tally): string[] {
  const counts = [right, falseAlarms, missed].map(String);
  return [...counts, share(right, right + falseAlarms), share(right, right + missed)];
}

function share(hits: number, cases: number): string {
  const interval = wilson(hits, cases);
  if (!interval) return '-';
  return `${(hits / cases).toFixed(2)} (${interval.map((end) => end.toFixed(2)).join('-')})`;
}

function table(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n'));
}
