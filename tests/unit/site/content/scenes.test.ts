import { expect, test } from 'vitest';
import { scenesOf } from '../../../../src/site/content/scenes.ts';

const FILE = 'content/chapters/sample.mdx';

test('steps know their place in their scene and their neighbours', () => {
  const [first, second] = scenesOf(
    `<Scene id="a" title="A"><Step id="one" title="One"></Step><Step id="two" title="Two"></Step></Scene>
     <Scene id="b" title="B"><Step id="three" title="Three"></Step></Scene>`,
    FILE,
  );
  const one = { id: 'one', title: 'One' };
  const two = { id: 'two', title: 'Two' };
  expect(first?.steps).toEqual([
    { id: 'one', title: 'One', number: 1, of: 2, previous: undefined, next: two },
    { id: 'two', title: 'Two', number: 2, of: 2, previous: one, next: undefined },
  ]);
  expect(second?.steps[0]).toMatchObject({ number: 1, of: 1 });
});

test('scenes on one stage are counted through and lead from one to the next, others are not', () => {
  const step = (id: string): string => `<Step id="${id}" title="T"></Step>`;
  const [first, second, alone] = scenesOf(
    `<Stage><Scene id="a" title="A">${step('one')}</Scene><Scene id="b" title="B">${step('two')}</Scene></Stage>
     <Scene id="c" title="C">${step('three')}</Scene>`,
    FILE,
  );
  expect([first, second, alone].map((scene) => scene?.shared)).toEqual([true, true, false]);
  expect(first?.steps[0]).toMatchObject({ number: 1, of: 2, next: { id: 'two' } });
  expect(second?.steps[0]).toMatchObject({ number: 2, of: 2, previous: { id: 'one' } });
  expect(second?.steps[0]?.next).toBeUndefined();
  expect(alone?.steps[0]).toMatchObject({ number: 1, of: 1, previous: undefined });
});

test('a step outside a scene, without a title or with an id in use stops the build', () => {
  expect(() => scenesOf('<Step id="one" title="One"></Step>', FILE)).toThrow(
    `${FILE}: the step "one" stands outside a scene`,
  );
  expect(() => scenesOf('<Scene id="a" title="A"><Step id="one"></Step></Scene>', FILE)).toThrow(
    `${FILE}: <Step> has no title`,
  );
  expect(() =>
    scenesOf('<Scene id="a" title="A"><Step id="a" title="B"></Step></Scene>', FILE),
  ).toThrow(`${FILE}: the id "a" stands twice`);
});

test('a scene with more steps than a reader can see the end of stops the build', () => {
  const steps = Array.from({ length: 9 }, (_, index) => `<Step id="s${index}" title="S"></Step>`);
  expect(() => scenesOf(`<Scene id="a" title="A">${steps.join('')}</Scene>`, FILE)).toThrow(
    `${FILE}: the scene "a" has 9 steps; expected at most 8`,
  );
});
