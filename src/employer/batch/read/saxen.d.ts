/** The part of saxen that we use; the package comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      handler: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    on(event: 'cdata' | 'attention', handler: (text: string) => void): this;
    /** A piece of the document; it may end anywhere. */
    write(piece: string): this;
    end(): void;
  }
}
