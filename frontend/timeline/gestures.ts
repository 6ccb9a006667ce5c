export interface GestureTarget {
  /** Pixels to the right. */
  panBy: (dx: number) => void;
  /** Around a pixel of the element. */
  zoomBy: (factor: number, x: number) => void;
}

const CLICK_SLOP = 5;

/** Drag, pinch, and the wheel: with Ctrl or Cmd it zooms, with Shift or sideways it pans, else the page scrolls. */
export class Gestures {
  private readonly pointers = new Map<number, number>();
  private moved = false;
  private travelled = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly target: GestureTarget,
  ) {
    host.addEventListener('wheel', this.onWheel, { passive: false });
    host.addEventListener('pointerdown', this.onDown);
    host.addEventListener('pointermove', this.onMove);
    host.addEventListener('pointerup', this.onUp);
    host.addEventListener('pointercancel', this.onUp);
    host.addEventListener('click', this.onClick, { capture: true });
  }

  private readonly onWheel = (event: WheelEvent): void => {
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.target.zoomBy(Math.exp(-event.deltaY * px * 0.004), event.clientX - this.left);
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      event.preventDefault();
      this.target.panBy(sideways * px);
    }
  };

  private readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0) {
      return;
    }
    this.moved = this.pointers.size > 0 ? this.moved : false;
    this.travelled = this.pointers.size > 0 ? this.travelled : 0;
    this.pointers.set(event.pointerId, event.clientX);
  };

  private readonly onMove = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    if (event.buttons === 0) {
      this.pointers.delete(event.pointerId);
      return;
    }
    const dx = event.clientX - before;
    this.travelled += Math.abs(dx);
    if (!this.moved && this.travelled <= CLICK_SLOP) {
      return;
    }
    if (!this.moved) {
      this.moved = true;
      this.host.setPointerCapture(event.pointerId);
    }
    this.drag(event, dx);
  };

  private drag(event: PointerEvent, dx: number): void {
    const other = [...this.pointers].find(([id]) => id !== event.pointerId);
    if (other) {
      const before = Math.abs(event.clientX - dx - other[1]);
      const after = Math.abs(event.clientX - other[1]);
      const middle = (event.clientX + other[1]) / 2 - this.left;
      this.target.zoomBy(Math.max(8, after) / Math.max(8, before), middle);
    } else {
      this.target.panBy(-dx);
    }
    this.pointers.set(event.pointerId, event.clientX);
  }

  private readonly onUp = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
  };

  /** The end of a drag is no click. */
  private readonly onClick = (event: MouseEvent): void => {
    if (this.moved && event.detail > 0) {
      event.stopPropagation();
      event.preventDefault();
    }
    this.moved = false;
  };

  private get left(): number {
    return this.host.getBoundingClientRect().left;
  }
}
