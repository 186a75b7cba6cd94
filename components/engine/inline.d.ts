/** A worker that vite builds and puts into the page as text, so that the page in one file has it too. */
declare module '*?worker&inline' {
  const Start: new (options?: WorkerOptions) => Worker;
  export default Start;
}
