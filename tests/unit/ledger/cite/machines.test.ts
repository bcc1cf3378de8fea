import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadcrumbs, dataset, toJsonLd } from '../../../../src/ledger/cite/schema-org.ts';
import { citationTags } from '../../../../src/ledger/cite/tags.ts';
import { page, report, undated } from './works.ts';

/** Contents of the tags of a name. */
function tags(work: typeof page, name: string): string[] {
  return citationTags(work).flatMap((tag) => (tag.name === name ? tag.content : []));
}

describe('citations as tags', () => {
  test('give a date as exact as it is known, in the form of each family', () => {
    expect(tags(page, 'citation_publication_date')).toEqual(['2024/02/09']);
    expect(tags(page, 'DC.date')).toEqual(['2024-02-09']);
    expect(tags(report, 'citation_publication_date')).toEqual(['2021/04']);
  });

  test('make up neither date nor address', () => {
    const names = citationTags(undated).map(({ name }) => name);
    expect(names).not.toContain('DC.date');
    expect(names).not.toContain('citation_public_url');
    expect(tags(undated, 'citation_title')).toEqual(['[A web page on lamps]']);
  });

  test('name each author', () => {
    expect(tags(report, 'citation_author')).toEqual(['Lamp Society (LS)', 'Keeper, Ada']);
  });
});

describe('the words of schema.org', () => {
  const maker = { name: 'Lamps', origin: 'https://lamps.example' };

  test('are JSON that ends no element, whatever a title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = toJsonLd([breadcrumbs([{ name: `</script>${name}`, path: '/' }], maker)]);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toMatchObject({
          '@graph': [{ itemListElement: [{ name: `</script>${name}`, position: 1 }] }],
        });
      }),
    );
  });

  test('say of data what is measured, in which unit, in which files, after which works', () => {
    const about = {
      title: 'Oil',
      description: 'Barrels.',
      path: '/charts/oil/',
      changed: '2024-02-09',
    };
    const basis = [
      { title: 'Oil book', publisher: 'Quay Press', address: 'https://quay.example/' },
    ];
    const measured = [{ label: 'Oil', unit: 'barrels' }];
    const files = [{ path: '/charts/oil.csv', type: 'text/csv' }];
    expect(dataset({ ...about, basis }, 3, measured, files, maker)).toMatchObject({
      ...{
        '@type': 'Dataset',
        name: 'Oil',
        url: 'https://lamps.example/charts/oil/',
        version: '3',
      },
      variableMeasured: [{ name: 'Oil', unitText: 'barrels' }],
      distribution: [{ contentUrl: 'https://lamps.example/charts/oil.csv' }],
      isBasedOn: [{ name: 'Oil book', url: 'https://quay.example/' }],
    });
  });
});
