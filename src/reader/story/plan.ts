/** A mark of a picture, as far as travelling needs to know it. */
export interface Mark {
  /** Stable name of the thing that it draws. */
  key: string;
  /** Element name: marks only travel into marks of the same kind. */
  tag: string;
}

/** Who travels, who appears and who goes, when one picture becomes another. */
export interface Plan {
  /** Indices of a mark in the first and in the second picture. */
  travel: { from: number; to: number }[];
  /** Indices in the second picture. */
  enter: number[];
  /** Indices in the first picture. */
  leave: number[];
}

/**
 * Pairs the marks of two pictures by name and kind.
 * @returns every index of both lists exactly once
 */
export function planTravel(from: readonly Mark[], to: readonly Mark[]): Plan {
  const open = new Map(from.map((mark, index) => [`${mark.tag} ${mark.key}`, index]));
  const plan: Plan = { travel: [], enter: [], leave: [] };
  to.forEach((mark, index) => {
    const name = `${mark.tag} ${mark.key}`;
    const partner = open.get(name);
    if (partner === undefined) plan.enter.push(index);
    else {
      plan.travel.push({ from: partner, to: index });
      open.delete(name);
    }
  });
  plan.leave.push(...open.values());
  return plan;
}

/**
 * Finds the step to show: the last one whose beginning has come into view.
 * @param begun for each step, whether its beginning has passed the line
 * @returns its index; the first step where none has begun
 */
export function currentStep(begun: readonly boolean[]): number {
  return Math.max(0, begun.lastIndexOf(true));
}
