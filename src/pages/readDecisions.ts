import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import type { Decision, Problem } from '../types.js';
import { reasonOf } from './expandInputs.js';

const target = {
  article: { type: 'string' },
  start: { type: 'integer', minimum: 0 },
  end: { type: 'integer', minimum: 0 },
  text: { type: 'string' },
};
const number = { type: ['number', 'null'] };
const text = { type: ['string', 'null'] };

const ITEM = {
  type: 'object',
  properties: {
    ...target,
    do: { enum: ['reject', 'add', 'change'] },
    what: { enum: ['figure', 'quote'] },
    set: {
      type: 'object',
      additionalProperties: false,
      properties: {
        low: number,
        high: number,
        bound: { enum: ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague'] },
        unit: { type: 'string' },
        counted: { type: 'string' },
        measure: { type: 'string' },
        asOf: text,
        source: text,
        speaker: text,
        kind: { enum: ['direct', 'partial'] },
      },
    },
  },
  required: ['do', 'what', 'article', 'start', 'end', 'text'],
};
const MEMBERS = {
  type: 'object',
  properties: {
    do: { enum: ['merge', 'split'] },
    what: { enum: ['question', 'utterance'] },
    members: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: target, required: Object.keys(target) },
    },
  },
  required: ['do', 'what', 'members'],
};
const ARTICLES = {
  type: 'object',
  properties: {
    do: { enum: ['merge', 'split'] },
    what: { enum: ['origin', 'story'] },
    articles: { type: 'array', minItems: 1, items: { type: 'string' } },
  },
  required: ['do', 'what', 'articles'],
};

/** Reads the file that `--decisions` names: one decision a line. A line that is none comes out as a problem that names file and line. */
export async function readDecisions(path: string): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} ${reasonOf(error)}`);
  });
  const ajv = new Ajv({ allowUnionTypes: true });
  const validate = {
    item: ajv.compile<Decision>(ITEM),
    question: ajv.compile<Decision>(MEMBERS),
    origin: ajv.compile<Decision>(ARTICLES),
  };
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const wrong = (message: string) => problems.push({ page: `${path}:${i + 1}`, kind: 'decision', message });
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      wrong('is not JSON');
      continue;
    }
    const check = validate[kindOf(value)];
    if (check(value)) decisions.push(value);
    else wrong(`is no decision: ${ajv.errorsText(check.errors, { dataVar: 'it' })}`);
  }
  return { decisions, problems };
}

/** Which of the three forms a line means to have. */
function kindOf(value: unknown): 'item' | 'question' | 'origin' {
  const { do: verb, what } = (value ?? {}) as Record<string, unknown>;
  if (verb !== 'merge' && verb !== 'split') return 'item';
  return what === 'origin' || what === 'story' ? 'origin' : 'question';
}
