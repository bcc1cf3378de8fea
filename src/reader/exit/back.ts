/** How a reader came to a page, as the browser tells it. */
export interface Coming {
  /** True where "Exit this page" was used in this tab and no page was asked for anew since then. */
  left: boolean;
  /** True where the browser kept the page and shows it again. */
  kept: boolean;
  /** `PerformanceNavigationTiming.type`: "navigate", "reload", "back_forward" or "prerender". */
  type: string;
}

/**
 * What a page with a way out does when a reader comes to it.
 *
 * @returns "leave" where "back" leads here after the way out was used; "forget" where the reader asks
 *   for the page anew, by a link or its address; "show" in all other cases
 */
export function onComing({ left, kept, type }: Coming): 'leave' | 'forget' | 'show' {
  if (!left) return 'show';
  return kept || type === 'back_forward' || type === 'reload' ? 'leave' : 'forget';
}
