import { tagsOf } from '../../ledger/evidence/mdx.ts';

/** A step as its scene needs it: where it stands and what it is called. */
export interface StepPlace {
  /** Id of the step; its address is `#step-<id>`. */
  id: string;
  title: string;
  /** Place in the scene, from 1; on a stage that scenes share, the place there. */
  number: number;
  /** Steps of the scene or of that stage. */
  of: number;
  previous: StepLink | undefined;
  next: StepLink | undefined;
}

/** A step that another leads to. */
interface StepLink {
  id: string;
  title: string;
}

/** A scene with its steps. */
export interface ScenePlan {
  id: string;
  /** Whether its pictures stand on a stage that other scenes share. */
  shared: boolean;
  steps: StepPlace[];
}

/** As many steps as src/site/styles/motion.css has a clock for; a scene of more is two scenes. */
const MOST_STEPS = 8;

/**
 * Reads the scenes of a chapter from its source.
 * @param mdx body of the chapter
 * @param file name for error messages
 * @throws where a step has no id or title, an id stands twice, or a scene has too many steps
 */
export function scenesOf(mdx: string, file: string): ScenePlan[] {
  const scenes: { id: string; stage: number | undefined; steps: StepLink[] }[] = [];
  let stage: number | undefined;
  const seen = new Set<string>();
  for (const tag of tagsOf(mdx)) {
    if (tag.name === 'Stage') stage = tag.closing ? undefined : tag.from;
    if (tag.closing) continue;
    const { id, title } = tag.attributes;
    if (tag.name !== 'Scene' && tag.name !== 'Step') continue;
    if (!id || !title)
      throw new Error(`${file}: <${tag.name}> has no ${id ? 'title' : 'id'}; expected both`);
    if (seen.has(id)) throw new Error(`${file}: the id "${id}" stands twice; expected it once`);
    seen.add(id);
    if (tag.name === 'Scene') scenes.push({ id, stage, steps: [] });
    else if (scenes.length === 0)
      throw new Error(`${file}: the step "${id}" stands outside a scene`);
    else scenes.at(-1)?.steps.push({ id, title });
  }
  for (const scene of scenes) {
    if (scene.steps.length > MOST_STEPS)
      throw new Error(
        `${file}: the scene "${scene.id}" has ${scene.steps.length} steps; expected at most ${MOST_STEPS}`,
      );
  }
  return scenes.map(({ id, stage, steps }) => {
    // Scenes that share a stage are counted through, and lead from one to the next.
    const all =
      stage === undefined
        ? steps
        : scenes.filter((other) => other.stage === stage).flatMap((other) => other.steps);
    return {
      id,
      shared: stage !== undefined,
      steps: steps.map((step) => {
        const at = all.indexOf(step);
        return {
          ...step,
          ...{ number: at + 1, of: all.length },
          ...{ previous: all[at - 1], next: all[at + 1] },
        };
      }),
    };
  });
}

/** Whether a text opens with a picture from edge to edge: at most a content note stands before it. */
export function opensWithPicture(mdx: string): boolean {
  const first = tagsOf(mdx).find(({ name, closing }) => !closing && name !== 'ContentNote');
  return first?.name === 'Stage' || first?.name === 'Scene';
}
