/** Explains a schema error to an author: what it means, and what to do. */
import type { ErrorObject } from 'ajv/dist/2020.js';

interface Explanation {
  message: string;
  remedy: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const nameOfType = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'a record' : `a ${typeof value}`;
};

const described = (schema: unknown): string =>
  isObject(schema) && typeof schema.description === 'string' ? schema.description : '';

const properties = (schema: unknown): Record<string, unknown> =>
  isObject(schema) && isObject(schema.properties) ? schema.properties : {};

/** @param where dotted path of the value in its file */
export function explain(error: ErrorObject, where: string): Explanation {
  const { keyword, params, data, parentSchema } = error;
  const at = where ? `${where}: ` : '';
  const meaning = described(parentSchema);
  const byMeaning = {
    message: `${at}${quoted(data)} ${error.message ?? `fails ${keyword}`}`,
    remedy: meaning ? `correct the value: ${meaning}` : 'correct the value',
  };
  switch (keyword) {
    case 'required': {
      const key = String(params.missingProperty);
      const what = described(properties(parentSchema)[key]);
      return { message: `${at}“${key}” is missing`, remedy: `add ${key}${what && `: ${what}`}` };
    }
    case 'additionalProperties': {
      const keys = Object.keys(properties(parentSchema)).join(', ');
      return {
        message: `${at}the format has no key “${String(params.additionalProperty)}”`,
        remedy: `remove it or correct its spelling; the keys here are: ${keys}`,
      };
    }
    case 'enum':
      return {
        message: `${at}${quoted(data)} is not one of the values allowed`,
        remedy: `use one of: ${Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : ''}`,
      };
    case 'format':
      if (params.format === 'date-as-known') {
        return {
          message: `${at}${quoted(data)} is not in the calendar`,
          remedy:
            'give a month from 01 to 12 and a day that the month has, or less where less is known',
        };
      }
      return byMeaning;
    case 'type':
      return {
        message: `${at}${quoted(data)} is ${nameOfType(data)}, it must be ${String(params.type)}`,
        remedy:
          params.type === 'string' && typeof data === 'number'
            ? `put it in quotes: '${data}'`
            : `write ${String(params.type)}${meaning && `: ${meaning}`}`,
      };
    default:
      return byMeaning;
  }
}
