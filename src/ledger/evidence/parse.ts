import { LineCounter, parseDocument as parseYamlDocument } from 'yaml';
import type { z } from 'zod';
import { type Chapter, chapterSchema } from '../schemas/chapter.ts';
import { type Context, contextFileSchema } from '../schemas/context.ts';
import { type DatasetMeta, datasetSchema } from '../schemas/dataset.ts';
import { type Document, documentSchema } from '../schemas/document.ts';
import { glossarySchema, type Term } from '../schemas/glossary.ts';
import { helpFileSchema, type HelpPlace } from '../schemas/help.ts';
import { type Question, questionSchema } from '../schemas/question.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Statement, statementFileSchema } from '../schemas/statement.ts';
import { ContentError, onOneLine } from './error.ts';
import { explain, showPath } from './explain.ts';
import { splitMdx } from './mdx.ts';

/**
 * Reads YAML against a schema.
 *
 * @param schema what the file must hold
 * @param text the text of the file
 * @param file its name, for errors
 * @returns the typed value
 * @throws ContentError with one line per fault: file, field, line, value and what was expected
 */
export function parseYaml<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const lines = new LineCounter();
  const document = parseYamlDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [fault] = document.errors;
  // The library goes on to draw the place over several lines.
  if (fault)
    throw new ContentError(`${file}: ${(fault.message.split('\n')[0] ?? '').replace(/:$/, '')}`);
  const input = valueOf(document, file);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const messages = result.error.issues.map((issue) => {
    const line = lineOf(document, issue.path, lines);
    const field = showPath(issue.path) || 'the file as a whole';
    return onOneLine(`${file}, ${field} (line ${line}): ${explain(issue, schema, input)}`);
  });
  throw new ContentError(messages.join('\n'));
}

/** Reads one file of statements, `content/statements/<document>.yaml`. Errors as `parseYaml`. */
export function parseStatements(text: string, file: string): Statement[] {
  return parseYaml(statementFileSchema, text, file);
}

/** Reads one document's description, `content/documents/<id>.yaml`. Errors as `parseYaml`. */
export function parseDocument(text: string, file: string): Document {
  return parseYaml(documentSchema, text, file);
}

/** Reads one question with its five positions, `content/questions/<id>.yaml`. Errors as `parseYaml`. */
export function parseQuestion(text: string, file: string): Question {
  return parseYaml(questionSchema, text, file);
}

/** Reads the sources from outside the five, `content/context/sources.yaml`. Errors as `parseYaml`. */
export function parseContext(text: string, file: string): Context[] {
  return parseYaml(contextFileSchema, text, file);
}

/** Reads what a dataset holds, `content/data/<id>/meta.yaml`. Errors as `parseYaml`. */
export function parseDataset(text: string, file: string): DatasetMeta {
  return parseYaml(datasetSchema, text, file);
}

/** Reads `content/glossary.yaml`. Errors as `parseYaml`. */
export function parseGlossary(text: string, file: string): Term[] {
  return parseYaml(glossarySchema, text, file);
}

/** Reads `content/help.yaml`. Errors as `parseYaml`. */
export function parseHelp(text: string, file: string): HelpPlace[] {
  return parseYaml(helpFileSchema, text, file);
}

/** Reads `content/site.yaml`. Errors as `parseYaml`. */
export function parseSite(text: string, file: string): Site {
  return parseYaml(siteSchema, text, file);
}

/** Reads a chapter, `content/chapters/<slug>.mdx`: its frontmatter and its body. Errors as `parseYaml`. */
export function parseChapter(mdx: string, file: string): Chapter & { body: string } {
  const { frontmatter, body } = splitMdx(mdx);
  return { ...parseYaml(chapterSchema, frontmatter, file), body };
}

/** What a sound text holds. A reference to nothing, or one that grows without end, is found only here. */
function valueOf(document: ReturnType<typeof parseYamlDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ContentError(
      `${file}: ${error instanceof Error ? error.message : String(error)}; expected values without references`,
    );
  }
}

/** The line a path begins on; for a missing key, the line of what should hold it. */
function lineOf(
  document: ReturnType<typeof parseYamlDocument>,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}
