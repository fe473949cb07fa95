// linebreak publishes no types; this is the part that is used.
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next opportunity; `position` counts UTF-16 units. Null at the end. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
