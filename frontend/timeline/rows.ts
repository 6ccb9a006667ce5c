export interface Walls {
  /** Uprights that no label crosses. */
  lines: readonly number[];
  /** Stretches in which nothing stands. */
  bans: readonly { from: number; to: number }[];
  left: number;
  right: number;
}

export function previousWall(x: number, walls: Walls): number {
  const lines = walls.lines.filter((line) => line < x);
  const bans = walls.bans.filter((ban) => ban.to < x).map((ban) => ban.to);
  return Math.max(walls.left, ...lines, ...bans);
}

export function nextWall(x: number, walls: Walls): number {
  const lines = walls.lines.filter((line) => line > x);
  const bans = walls.bans.filter((ban) => ban.from > x).map((ban) => ban.from);
  return Math.min(walls.right, ...lines, ...bans);
}

/** Intervals taken in one row, in order. */
export class Row {
  private readonly taken: { from: number; to: number }[] = [];

  isFree(from: number, to: number): boolean {
    const index = this.after(from);
    const next = this.taken[index];
    return !next || next.from >= to;
  }

  take(from: number, to: number): void {
    this.taken.splice(this.after(from), 0, { from, to });
  }

  /** Where the next thing to the right begins. */
  nextAfter(x: number): number {
    return this.taken[this.after(x)]?.from ?? Infinity;
  }

  /** The first interval that ends behind x. */
  private after(x: number): number {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.taken[middle]!.to > x) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
