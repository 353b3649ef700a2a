import { Ajv, type ErrorObject } from 'ajv';

/** A line of JSON input, as docs/data-contract.md has it. */
export interface InputLine {
  id?: string | number;
  text?: string | null;
  html?: string | null;
  [field: string]: unknown;
}

const optionalString = { type: ['string', 'null'] };

/** JSON schema of a line of input; further fields are welcome (`--group-by` names them). */
const INPUT_LINE = {
  type: 'object',
  properties: {
    id: { type: ['string', 'number'] },
    text: optionalString,
    html: optionalString,
    title: optionalString,
    url: optionalString,
    outlet: optionalString,
    byline: optionalString,
    published: optionalString,
    modified: optionalString,
    language: optionalString,
    fetched: optionalString,
    archived: optionalString,
  },
};

const validate = new Ajv({ allowUnionTypes: true }).compile<InputLine>(INPUT_LINE);

/** A line of JSON as an input line, or what is wrong with it. */
export function parseInputLine(line: string): { line: InputLine } | { wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { wrong: `is not JSON (${(error as Error).message})` };
  }
  if (!validate(value)) return { wrong: `is not an article: ${validate.errors!.map(tell).join('; ')}` };
  if (typeof value.text !== 'string' && typeof value.html !== 'string')
    return { wrong: 'has neither "text" nor "html"' };
  return { line: value };
}

function tell({ instancePath, message }: ErrorObject): string {
  return instancePath ? `"${instancePath.slice(1)}" ${message}` : `it ${message}`;
}
