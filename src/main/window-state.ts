/** Size and place of the window, remembered from one start to the next, in screen pixels. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from '../core/model/zod';

const rectangleSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
});
export type Rectangle = z.infer<typeof rectangleSchema>;

const windowStateSchema = z.object({ bounds: rectangleSchema.nullable(), maximised: z.boolean() });
export type WindowState = z.infer<typeof windowStateSchema>;

/** Three panes and a comparison fit from here on. */
export const firstSize = { width: 1360, height: 860 } as const;
export const smallestSize = { width: 800, height: 560 } as const;

/** How much of a window's title bar must lie on some screen so that it can be caught with the mouse. */
const graspable = { width: 120, height: 32 } as const;

/** What was remembered, if a window there could still be seen on one of the screens; otherwise the first size. */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  const state = parse(path);
  const { bounds } = state;
  return bounds && !screens.some((screen) => canGrasp(bounds, screen)) ? { ...state, bounds: null } : state;
}

export function writeWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(state)}\n`);
}

function parse(path: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { bounds: null, maximised: false };
  }
}

function canGrasp(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleOnScreen = window.y >= screen.y && window.y + graspable.height <= screen.y + screen.height;
  return titleOnScreen && across >= graspable.width;
}
