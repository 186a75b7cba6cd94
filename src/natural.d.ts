// `natural` has no types for its deep paths; its front door may never be imported (it loads the user's .env file and
// prints advertisements on stdout), so the one function we use is declared here.
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
