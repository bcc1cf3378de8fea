/**
 * The tags that chapters and other pages may use, and their attributes, all of them words. A test
 * holds it against the components of src/site/components/mdx.
 */

/** What a tag takes. */
interface Tag {
  needs: readonly string[];
  may: readonly string[];
}

function tag(needs: readonly string[] = [], may: readonly string[] = []): Tag {
  return { needs, may };
}

/** Tag → its attributes. */
export const VOCABULARY: Readonly<Record<string, Tag>> = {
  Argue: tag(),
  Brief: tag(),
  Chart: tag(['id'], ['layout']),
  Closer: tag(['title']),
  ContentNote: tag(['to', 'next']),
  Count: tag(['of']),
  Differences: tag(),
  Explore: tag(['id']),
  Guess: tag(['id']),
  NotHere: tag(),
  OpenQuestions: tag(),
  Opens: tag(['title']),
  Ours: tag(),
  OwnLine: tag(['chart']),
  Outside: tag(),
  Prose: tag(),
  Q: tag(['of']),
  S: tag(['id']),
  Says: tag(['of']),
  Scene: tag(['id', 'title']),
  Sheet: tag(['questions']),
  SideBySide: tag(['question']),
  Silent: tag(['of']),
  SpokenOf: tag(['title']),
  Stage: tag(),
  Step: tag(['id', 'title', 'chart', 'state', 'spoken'], ['arrives']),
  TakeAlong: tag(),
  Term: tag(['id']),
  Timeline: tag(['chart']),
  Voice: tag(['of', 'does']),
  Voices: tag(['title']),
};

/** Tags of HTML that prose may use, without attributes: titles of works. */
export const HTML: readonly string[] = ['cite'];
