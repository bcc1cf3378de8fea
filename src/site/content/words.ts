/** Words that readers see for the values of the schemas. */
import type { Context } from '../../ledger/schemas/context.ts';
import type { Statement, StatementKind } from '../../ledger/schemas/statement.ts';

export const KIND_WORDS: Record<StatementKind, string> = {
  figure: 'Figure',
  position: 'Position',
  mechanism: 'How it works',
  method: 'How it was made',
};

export const CHECKED_WORDS: Record<Statement['checked'], string> = {
  exact: 'Agrees with a primary source that we read',
  supported: 'Agrees with a reliable source that we read in part or second hand',
  differs: 'A source that we read says something else: see the reading note',
  'not-verified': 'Not verified by us',
  'not-applicable': '',
};

export const BASIS_WORDS = {
  primary: 'from a primary source',
  secondary: 'from a secondary source',
  'the-document-itself': 'from the document itself',
  'our-inference': 'our inference',
} as const;

export const SURE_WORDS: Record<Context['sure'], string> = {
  primary: 'Primary source, read',
  excerpt: 'Read in part',
  secondary: 'Secondary source',
};

/** Whose voice a statement is in. */
export function voiceWords(statement: Statement): string | undefined {
  if (statement.voice === 'own') return undefined;
  const verb =
    statement.voice === 'reports' ? 'Reports what others say' : 'Carries another’s words';
  return statement.of ? `${verb}: ${statement.of}` : verb;
}

/** The origin that the document gives; a view of its own needs none, so none is shown. */
export function originOf(statement: Statement): string | undefined {
  const view = statement.kind !== 'figure' && statement.voice === 'own';
  return view && statement.origin === 'none given' ? undefined : statement.origin;
}
