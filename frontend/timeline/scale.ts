/** A stretch of the axis in which days are equally wide. */
export interface Piece {
  /** Days; halves occur where the publication line cuts its day. */
  from: number;
  to: number;
  kind: 'linear' | 'gap' | 'column';
  /** Pixels from the start of the axis. */
  x0: number;
  x1: number;
}

const position = (from: number, to: number, low: number, high: number, value: number): number =>
  low + ((value - from) / (to - from)) * (high - low);

/** Days to pixels and back over pieces that touch each other; beyond the first and last piece their scale goes on. */
export class PiecewiseScale {
  constructor(readonly pieces: readonly Piece[]) {
    if (pieces.length === 0) {
      throw new RangeError('An axis needs at least one piece');
    }
  }

  /** Pixels from the first to the last day. */
  get width(): number {
    return this.pieces[this.pieces.length - 1]!.x1;
  }

  get from(): number {
    return this.pieces[0]!.from;
  }

  get to(): number {
    return this.pieces[this.pieces.length - 1]!.to;
  }

  x(day: number): number {
    const piece = this.pieceAt(day);
    return position(piece.from, piece.to, piece.x0, piece.x1, day);
  }

  day(x: number): number {
    const piece = this.find((candidate) => x < candidate.x1);
    return position(piece.x0, piece.x1, piece.from, piece.to, x);
  }

  pieceAt(day: number): Piece {
    return this.find((piece) => day < piece.to);
  }

  private find(beforeEnd: (piece: Piece) => boolean): Piece {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beforeEnd(this.pieces[middle]!)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.pieces[low]!;
  }
}
