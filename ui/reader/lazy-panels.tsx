"use client";
import { lazy } from "react";

// Parts of the page that are fetched when they are first asked for: the page should be quick, and most are never
// opened. Each stands in a <Suspense>.
export const ConflictPanel = lazy(() =>
  import("./conflict-panel").then((m) => ({ default: m.ConflictPanel })),
);
export const RecoveredPanel = lazy(() =>
  import("./recovered-panel").then((m) => ({ default: m.RecoveredPanel })),
);
export const StalePanel = lazy(() => import("./stale-panel").then((m) => ({ default: m.StalePanel })));
export const ReferencePanel = lazy(() =>
  import("./reference-panel").then((m) => ({ default: m.ReferencePanel })),
);
export const NotePanel = lazy(() => import("./note-panel").then((m) => ({ default: m.NotePanel })));
export const HistoryDialog = lazy(() =>
  import("./history-dialog").then((m) => ({ default: m.HistoryDialog })),
);
export const DueReview = lazy(() => import("./due-review").then((m) => ({ default: m.DueReview })));
export const KeyHelp = lazy(() => import("./key-help").then((m) => ({ default: m.KeyHelp })));
