/** A stylesheet that is imported for its effect alone; vite puts it into the page. */
declare module '*.css';
