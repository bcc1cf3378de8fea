/** What can be wrong with a step of a stage, asked in the page. */

/**
 * Runs in the page: what is wrong with a step of the first stage that a reader has scrolled to.
 * @param arrived whether its words are to be read now, every line of them
 */
export function troublesOf(index: number, arrived: boolean): string[] {
  const stage = document.querySelector('.stage');
  const all = [...(stage?.querySelectorAll('.layer > .figure') ?? [])];
  const [step, figure] = [stage?.querySelectorAll('.step')[index], all[index]];
  const [card, layer] = [step?.querySelector('.step-card'), figure?.parentElement];
  if (!step || !figure || !card || !layer) return ['there is no such step'];
  const stays = getComputedStyle(layer).position === 'absolute';
  const [words, picture] = [card.getBoundingClientRect(), figure.getBoundingClientRect()];
  const isSeen = (one: Element): boolean => {
    const { opacity, clipPath } = getComputedStyle(one);
    const shown = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return shown && Number(opacity) === 1 && clipPath === 'none';
  };

  function linesOutOfSight(within: Element): string[] {
    const range = document.createRange();
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const lost: string[] = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const text = range.toString().trim();
      if (text === '' || !walker.currentNode.parentElement?.checkVisibility()) continue;
      for (const { left, top, width, height } of range.getClientRects())
        if (
          width > 1 &&
          !within.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        )
          lost.push(text.slice(0, 30));
    }
    return lost;
  }

  const over =
    Math.min(words.right, picture.right) - Math.max(words.left, picture.left) > 1 &&
    Math.min(words.bottom, picture.bottom) - Math.max(words.top, picture.top) > 1;
  // One below, until the next comes, is covered by that one's ground.
  const bare = getComputedStyle(figure).backgroundColor === 'rgba(0, 0, 0, 0)';
  const others = all.filter(
    (one) => one !== figure && isSeen(one) && (bare || !one.matches('.under')),
  );
  const drawn = [...figure.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  const box = drawn?.getBoundingClientRect();
  return [
    ...(isSeen(card) ? [] : ['its words are not shown']),
    ...(isSeen(figure) && box && box.width > 0 ? [] : ['its picture is not shown']),
    ...(over ? ['words and picture lie on each other'] : []),
    ...(stays && others.length > 0 ? [`${others.length} more pictures are seen`] : []),
    ...(stays &&
    box &&
    (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
      ? ['its picture is cut off']
      : []),
    ...(arrived && stays ? linesOutOfSight(card).map((line) => `out of sight: ${line}`) : []),
  ];
}
