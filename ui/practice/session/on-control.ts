/** Whether a control has the focus, which has its own use for the space bar. */
export const onControl = (): boolean => document.activeElement?.closest("button, a, summary") != null;
