/** A worker that vite builds and puts into the page as text, packed in the page in one file: there it starts later. */
declare module '*?worker&inline' {
  const Start: new (options?: WorkerOptions) => Worker | Promise<Worker>;
  export default Start;
}
