import type { Chart, Shelved } from './chart';
import { rowY } from './draw-events';
import { type TimelineItem, byTime } from './model';

/** What can be focused, pressed and pointed at: an event, or a cluster of several. In pixels of the axis when it pans, else of the element. */
export interface Target {
  /** Of its first event. */
  id: string;
  items: readonly TimelineItem[];
  name: string;
  left: number;
  right: number;
  top: number;
  height: number;
  pans: boolean;
}

const nameOf = (items: readonly TimelineItem[]): string =>
  items.length === 1
    ? items[0]!.name
    : `${items.length} events, open: ${items
        .slice(0, 5)
        .map((item) => item.label)
        .join('; ')}`;

/** In the order of time; the shelf after the dated. */
export function targetsOf(chart: Chart, shelved: readonly Shelved[]): Target[] {
  const dated = chart.lanes.flatMap((box) =>
    box.placed.map((placed) => {
      const items = placed.kind === 'event' ? [placed.glyph.item] : placed.items;
      const isBelow = placed.kind === 'event' && placed.label.at === 'below';
      return {
        id: items[0]!.id,
        items,
        name: nameOf(items),
        left: placed.left,
        right: placed.right,
        top: rowY(chart, box, placed.row) - chart.row / 2,
        height: isBelow ? 2 * chart.row : chart.row,
        pans: true,
      };
    }),
  );
  dated.sort((a, b) => byTime(a.items[0]!, b.items[0]!));
  return [...dated, ...shelved.map((one) => shelfTarget(one, chart.row))];
}

function shelfTarget(one: Shelved, row: number): Target {
  return {
    id: one.items[0]!.id,
    items: one.items,
    name: nameOf(one.items),
    left: one.x - 10,
    right: one.x + 20 + one.width,
    top: one.y - row / 2,
    height: row,
    pans: false,
  };
}

const MOST = 200;

/** Those in view, at most 200 and always the one with the focus; and how many more there are in view. */
export function inView(
  targets: readonly Target[],
  offset: number,
  width: number,
  focused: string | null,
): { shown: Target[]; more: number } {
  const seen = targets.filter((target) => !target.pans || (target.right > offset && target.left < offset + width));
  if (seen.length <= MOST) {
    return { shown: seen, more: 0 };
  }
  const shown = seen.slice(0, MOST);
  const kept = seen.find((target) => target.id === focused);
  if (kept && !shown.includes(kept)) {
    shown[MOST - 1] = kept;
  }
  return { shown, more: seen.length - MOST };
}
