/** What listening to Orca in Firefox has taught about pages as they are built; `listened.spec.ts` has the rest. */
import { expect, test } from 'vitest';
import { attribute, builtPages, elementsIn } from '../support/html.ts';

/** Each of the two would be told as a link or a button of its own. */
test('nothing that can be pressed or followed has words for listeners alone beside words for all', () => {
  const faults = builtPages().flatMap(({ file, root }) =>
    elementsIn(root, ({ tagName }) => /^(a|button|summary)$/.test(tagName))
      .filter((control) => {
        const parts = elementsIn(control, () => true);
        const forAll = !parts.some((part) => attribute(part, 'aria-hidden') === 'true');
        return forAll && parts.some((part) => attribute(part, 'class') === 'visually-hidden');
      })
      .map(({ tagName, attrs }) => `${file}: <${tagName} ${attrs[0]?.value ?? ''}>`),
  );
  expect(faults).toEqual([]);
});

test('what waits for something to say is no empty status, which would be told as one', () => {
  const faults = builtPages().flatMap(({ file, root }) =>
    elementsIn(root, (part) => attribute(part, 'data-speak') !== undefined)
      .filter(
        (part) =>
          attribute(part, 'role') !== undefined || attribute(part, 'aria-live') !== 'polite',
      )
      .map(() => `${file}: the line that is spoken`),
  );
  expect(faults).toEqual([]);
});
