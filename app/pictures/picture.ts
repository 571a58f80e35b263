import type { ReactElement } from "react";

/** A picture before it is drawn. Sizes in pixels. */
export type Picture = { width: number; height: number; drawing: ReactElement };
