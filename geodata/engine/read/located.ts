/** Reads one YAML text (or JSON, its subset), and keeps the line of every value. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem';

/** Keys and indices from the top of a file, or of a record, down to a value. */
export type Path = readonly (string | number)[];

export interface Located {
  /** Path below the edition's folder. */
  file: string;
  value: unknown;
  /** 1-based line of the value, or of its nearest ancestor if the value is absent. */
  lineOf(path: Path): number;
}

export interface ReadText {
  located: Located;
  /** Syntax errors, duplicate keys. */
  problems: Problem[];
}

export function readText(file: string, text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const lineAt = (node: unknown, otherwise: number): number => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? otherwise : lines.linePos(offset).line;
  };

  const lineOf = (path: Path): number => {
    let node: unknown = document.contents;
    let line = lineAt(node, 1);
    for (const step of path) {
      node = resolve(node);
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        line = lineAt(pair.key, line);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step];
        line = lineAt(node, line);
      } else {
        break;
      }
    }
    return line;
  };

  // Only the first error: the following ones are mostly its consequences.
  const problems = document.errors.slice(0, 1).map((error): Problem => {
    const [start] = error.linePos ?? [];
    return {
      rule: 'shape',
      file,
      line: start?.line ?? 1,
      message: error.message.replace(/ at line \d+[\s\S]*$/, ''),
      remedy:
        'correct the YAML: check indentation, quotes and colons on this line and the one before',
    };
  });
  return { located: { file, value: problems.length ? null : document.toJS(), lineOf }, problems };
}
