/** A place on this site. */
export interface Place {
  href: string;
  label: string;
}

/**
 * Where quotations can be seen, from where they stand in content/.
 *
 * @param at files with fields, such as "content/questions/law.yaml, positions.iwf.text"
 * @param questions ids and short forms
 * @returns each place once, in order
 * @throws Error for a file that has no page
 */
export function placesOf(
  at: readonly string[],
  questions: readonly { id: string; short: string }[],
): Place[] {
  const places = at.map((place) => placeOf(place, questions));
  return places.filter(({ href }, index) => places.findIndex((one) => one.href === href) === index);
}

function placeOf(at: string, questions: readonly { id: string; short: string }[]): Place {
  const [, folder, name = '', field = ''] =
    /^content\/(?:(\w+)\/)?([\w-]+)\.\w+, ?(.*)$/.exec(at) ?? [];
  const statement = field.split('.')[0] ?? '';
  const question = questions.find(({ id }) => id === name);
  if (folder === 'chapters') return { href: `/chapters/${name}/`, label: `chapter “${name}”` };
  if (folder === 'statements') return { href: `/evidence/${statement}/`, label: statement };
  if (folder === 'documents') return { href: `/documents/${name}/`, label: 'reading guide' };
  if (folder === 'questions' && question)
    return { href: `/questions/${name}/`, label: `question “${question.short}”` };
  if (folder === undefined && name === 'home') return { href: '/', label: 'home page' };
  throw new Error(`"${at}": expected a file of content/ that has a page`);
}
