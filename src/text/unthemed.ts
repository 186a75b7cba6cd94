/** The theme of a line that stands under none: papers nobody described have lines made of their links alone. */
export const UNTHEMED = 'link';
