/** Smallest scale at which the letters of a picture (13 units and more) can be read. */
const LEAST_SCALE = 0.8;
/** Says of a stage that its pictures stand in the flow (styles/stage/). */
const FLOW = 'data-flow';

/** Whether the style sheet lets the picture of a stage stay, with the window as it is now. */
function plays(stage: HTMLElement): boolean {
  const layer = stage.querySelector('.layer');
  return layer !== null && getComputedStyle(layer).position === 'absolute';
}

/**
 * Lets the pictures of a stage stay only where each can be read, and where words below it have room:
 * sizes of letters, spacing of text and late faces change both. Elsewhere they stand in the flow.
 */
function weigh(stage: HTMLElement): void {
  stage.removeAttribute(FLOW);
  if (!plays(stage) || hasRoom(stage)) return;
  const below = isBelow(stage);
  stage.setAttribute(FLOW, '');
  if (below) buildAnew(stage);
}

/** Whether all of a stage is below the window. */
function isBelow(stage: HTMLElement): boolean {
  return stage.getBoundingClientRect().top > innerHeight;
}

/**
 * Chromium takes words that no longer hold their place for words that moved within the window, however far below it
 * they are. Built anew, nothing of them has moved.
 */
function buildAnew(stage: HTMLElement): void {
  if (stage.contains(document.activeElement)) return;
  stage.style.display = 'none';
  // Read, so that it is carried out.
  stage.getBoundingClientRect();
  stage.style.removeProperty('display');
}

function hasRoom(stage: HTMLElement): boolean {
  const pictures = [...stage.querySelectorAll<SVGSVGElement>('.layer svg.c-chart')];
  return pictures.every(isReadable) && wordsStayInSight(stage);
}

function isReadable(picture: SVGSVGElement): boolean {
  const { width, height } = picture.getBoundingClientRect();
  // The frame that this width does not show.
  if (width === 0) return true;
  const box = picture.viewBox.baseVal;
  return Math.min(width / box.width, height / box.height) >= LEAST_SCALE;
}

/** Only the words of the present step hold their place; where these do, all must have room there. */
function wordsStayInSight(stage: HTMLElement): boolean {
  const now = stage.querySelector('.now > .step-card');
  if (!now) return true;
  const { position, top } = getComputedStyle(now);
  // Words that do not hold their place may be as long as they are.
  if (position !== 'sticky') return true;
  const cards = [...stage.querySelectorAll<HTMLElement>('.step-card')];
  return cards.every((card) => Number.parseFloat(top) + card.offsetHeight < innerHeight + 1);
}

/** What takes room in a stage. */
function partsOf(stage: HTMLElement): HTMLElement[] {
  return [...stage.querySelectorAll<HTMLElement>('.step-card, .picture')];
}

/**
 * Weighs stages, and again whenever the window, letters or words have changed: one ResizeObserver
 * sees it all. Browsers hold the reader's place while what is above changes.
 */
export function watchRoom(stages: readonly HTMLElement[]): void {
  // As large as the window, in a size that goes with the reader's letters too.
  const window = document.createElement('div');
  window.className = 'stage-window';
  document.body.append(window);
  const weighedAt = new Map<HTMLElement, string>();
  const parts = new Map(stages.map((stage) => [stage, partsOf(stage)]));
  function sizesOf(stage: HTMLElement): string {
    return [window, ...(parts.get(stage) ?? [])]
      .map(({ offsetWidth, offsetHeight }) => `${offsetWidth} ${offsetHeight}`)
      .join();
  }
  function weighIfNew(stage: HTMLElement): void {
    // A stage that was weighed may have other sizes for just that reason: this is no reason to weigh it again.
    if (sizesOf(stage) === weighedAt.get(stage)) return;
    weigh(stage);
    weighedAt.set(stage, sizesOf(stage));
  }
  const observer = new ResizeObserver(() => {
    // Nobody waits for what is below the window: a slow phone can answer its reader before each of these.
    const below = new Set(stages.filter(isBelow));
    for (const stage of stages)
      if (below.has(stage)) setTimeout(weighIfNew, 0, stage);
      else weighIfNew(stage);
  });
  for (const element of [window, ...[...parts.values()].flat()]) observer.observe(element);
}
