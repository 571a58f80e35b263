"use client";
import dynamic from "next/dynamic";

// Parts of the page that are fetched when they are first asked for: the page should be quick, and most are never
// opened.
export const loadWordPopover = () => import("./word-popover");

export const ConflictPanel = dynamic(() => import("./conflict-panel").then((m) => m.ConflictPanel), {
  ssr: false,
});
export const RecoveredPanel = dynamic(() => import("./recovered-panel").then((m) => m.RecoveredPanel), {
  ssr: false,
});
export const StalePanel = dynamic(() => import("./stale-panel").then((m) => m.StalePanel));
export const ReferencePanel = dynamic(() => import("./reference-panel").then((m) => m.ReferencePanel), {
  ssr: false,
});
export const NotePanel = dynamic(() => import("./note-panel").then((m) => m.NotePanel), { ssr: false });
export const HistoryDialog = dynamic(() => import("./history-dialog").then((m) => m.HistoryDialog), {
  ssr: false,
});
export const KeyHelp = dynamic(() => import("./key-help").then((m) => m.KeyHelp), { ssr: false });
export const WordPopover = dynamic(() => loadWordPopover().then((m) => m.WordPopover), { ssr: false });
