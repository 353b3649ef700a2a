import { beforeSides, digitsOf, has, isNear, isPlainDigits, type SkipContext } from './skipContext.js';

/** "won 3-2", "a 5-4 ruling"; but "15,000-17,000" is a range. */
export function isScore(context: SkipContext): boolean {
  const { amount, pieces, skips } = context;
  if (!isPlainDigits(context)) return false;
  const { core, last } = amount;
  if (isVote(context) || isPoll(context)) return false;
  const dash = (i: number) =>
    skips.scoreMarks.has(pieces[i]?.text ?? '') && pieces[i]!.glued && pieces[i + 1]?.glued === true;
  const short = (i: number) => /^\d{1,3}$/u.test(pieces[i]?.text ?? '');
  if ((dash(last + 1) && short(last + 2) && short(last)) || (dash(core - 1) && short(core - 2) && short(core)))
    return true;
  // "3 / 5 stars"
  const stroke = (i: number) => pieces[i]?.text === '/' && !pieces[i]!.glued && short(i - 1) && short(i + 1);
  if (stroke(last + 1) || stroke(core - 1)) return true;
  // "a .292 average", "a .500 record"
  if (/^\.\d{3}$/u.test(pieces[core]!.text) && isNear(context, skips.averages, 3)) return true;
  return amount.rule === 'range-dash' && (amount.high ?? 0) <= 200 && isNear(context, skips.scoreAround, 3);
}

/** How far a tally's games may stand from its first number: "|12| of their last 15 games". */
const TALLY_WITHIN = 6;

/** "won |12| of their last |15| games": a team's record. */
export function isTally({ amount, counted, before, after, skips, words }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain') return false;
  const games = (head: string | undefined) => skips.contests.has(head ?? '');
  if (games(counted?.head.toLowerCase()) && has(skips.turns, before(1))) return true;
  if (!has(words.of, after(1))) return false;
  for (let k = 2; k <= TALLY_WITHIN; k++) {
    if (!games(after(k)?.lower) || ![1, 2].some((back) => after(k - back)?.digits)) continue;
    // "two of the 15 matches were cancelled", "killed in one of 14 fights": what befell them
    const turn = [1, 2, 3].some((back) => has(skips.turns, after(k - back)));
    return turn || [1, 2].some((back) => has(skips.scoreAround, before(back)));
  }
  return false;
}

/** How far a word of voting may stand from its count: "passed the bill in a late 97-1 vote". */
const VOTE_WITHIN = 6;

/** How far those who decide may stand from their count. */
const ASSEMBLY_WITHIN = 12;

/** "a 97-1 vote", "voted 348-77", "the Senate passed the bill 88-12": both sides of a vote are counts. */
export function isVote(context: SkipContext): boolean {
  const { skips } = context;
  // "Ostport |lost| 3-1 after the court ruled"
  const lead = beforeSides(context);
  if (has(skips.scoreAround, lead) && !has(skips.votes, lead) && !has(skips.rulings, lead)) return false;
  const near = (set: ReadonlySet<string>, within: number) => isNear(context, set, within);
  return (
    near(skips.votes, VOTE_WITHIN) || (near(skips.rulings, VOTE_WITHIN) && near(skips.assemblies, ASSEMBLY_WITHIN))
  );
}

/** How far a word of polling may stand from two shares: "in head-to-head matchups, Lee leads Hart 48-44". */
const POLL_WITHIN = 16;

/** Shares of the lowest that a poll would give; below it is a match ("beat the pollsters 3-2"). */
const LEAST_SHARE = 10;

/** "leads 48-44 in the poll": the shares of two that people were asked about. */
export function isPoll(context: SkipContext): boolean {
  return Number(digitsOf(context)) >= LEAST_SHARE && isNear(context, context.skips.polls, POLL_WITHIN);
}
