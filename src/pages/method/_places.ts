/** A place on this site. */
export interface Place {
  href: string;
  label: string;
}

/** What has a page, with the name that readers know. */
export interface Named {
  questions: readonly { id: string; short: string }[];
  chapters: readonly { slug: string; title: string }[];
}

/**
 * Where quotations can be seen, from where they stand in content/.
 *
 * @param at files with fields, such as "content/questions/law.yaml, positions.iwf.text"
 * @param named questions and chapters
 * @returns each place once, in order
 * @throws Error for a file that has no page
 */
export function placesOf(at: readonly string[], named: Named): Place[] {
  const places = at.map((place) => placeOf(place, named));
  return places.filter(({ href }, index) => places.findIndex((one) => one.href === href) === index);
}

function placeOf(at: string, { questions, chapters }: Named): Place {
  const [, folder, name = '', field = ''] =
    /^content\/(?:(\w+)\/)?([\w-]+)\.\w+, ?(.*)$/.exec(at) ?? [];
  const statement = field.split('.')[0] ?? '';
  const question = questions.find(({ id }) => id === name);
  const chapter = chapters.find(({ slug }) => slug === name);
  if (folder === 'chapters' && chapter)
    return { href: `/chapters/${name}/`, label: `chapter “${chapter.title}”` };
  if (folder === 'statements') return { href: `/evidence/${statement}/`, label: statement };
  if (folder === 'documents') return { href: `/documents/${name}/`, label: 'reading guide' };
  if (folder === 'questions' && question)
    return { href: `/questions/${name}/`, label: `question “${question.short}”` };
  if (folder === undefined && name === 'home') return { href: '/', label: 'home page' };
  throw new Error(`"${at}": expected a file of content/ that has a page`);
}
