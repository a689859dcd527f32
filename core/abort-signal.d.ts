// The web's own way to cancel, which Node and browsers have alike: the one thing of the platform that core uses. The
// rest of the project has the platform's own declarations, so that this file is read with core/tsconfig.json alone.

interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
