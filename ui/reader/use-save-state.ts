import { useSyncExternalStore } from "react";
import type { Autosave, SaveState } from "./autosave";

const idle: SaveState = { kind: "idle" };
const never = () => () => {};

/** The state of an autosave as it changes; idle where there is none. */
export function useSaveState(autosave: Autosave | null): SaveState {
  return useSyncExternalStore(
    autosave?.subscribe ?? never,
    () => autosave?.state ?? idle,
    () => idle,
  );
}
