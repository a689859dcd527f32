import { type Gap, gap } from './completeness.ts';

/** One page of a list that Graph gives in pages. */
type Page = {
  readonly file: string;
  /** What the page is a page of (`@odata.context`). */
  readonly context: string;
  readonly announcesMore: boolean;
  /** An error came with the list: Log Analytics gives what it has, and says that there is more. */
  readonly partial: boolean;
  /** true: an order was asked for, and the oldest entries may come first. */
  readonly ordered: boolean;
  newest: number;
  oldest: number;
};

/** Follows the pages of saved Graph answers, to tell whether the last one was given. */
export type PageChain = {
  /** Takes a date of the page being read, in seconds. */
  readonly note: (seconds: number) => void;
  /** Ends a page: the text around its list, where `@odata.nextLink` stands. */
  readonly page: (file: string, around: string) => void;
  readonly gaps: () => readonly Gap[];
};

const nextLink = /"(?:@odata\.|odata\.)?nextLink"\s*:\s*"[^"]/i;
const errorBeside = /"(?:partial)?error"\s*:\s*\{/i;
const contextOf = /"@odata\.context"\s*:\s*"([^"]*)"/;

export function createPageChain(): PageChain {
  const pages: Page[] = [];
  let newest = 0;
  let oldest = Number.POSITIVE_INFINITY;
  return {
    note: (seconds) => {
      newest = Math.max(newest, seconds);
      oldest = Math.min(oldest, seconds);
    },
    page: (file, around) => {
      const [, context = ''] = contextOf.exec(around) ?? [];
      pages.push({
        file,
        context,
        announcesMore: nextLink.test(around),
        partial: errorBeside.test(around),
        ordered: /orderby=/i.test(around),
        newest,
        oldest,
      });
      newest = 0;
      oldest = Number.POSITIVE_INFINITY;
    },
    gaps: () => {
      const contexts = [...new Set(pages.map(({ context }) => context))];
      const cut = pages.filter(({ partial }) => partial).map(({ file }) => gap('partial-answer', file));
      const unfinished = contexts.flatMap((asked) => {
        const chain = pages.filter(({ context }) => context === asked);
        return isWhole(chain)
          ? []
          : chain.filter(({ announcesMore }) => announcesMore).map(({ file }) => gap('next-page', file));
      });
      return [...cut, ...unfinished];
    },
  };
}

/**
 * A list is whole when no page announces another; or when all but one do, and that one comes after them in time, Graph
 * giving the newest entries first (the oldest, where it was asked to).
 */
function isWhole(chain: readonly Page[]): boolean {
  const last = chain.filter(({ announcesMore }) => !announcesMore);
  if (last.length === chain.length) return true;
  if (last.length !== 1) return false;
  const dated = chain.filter(({ newest }) => newest > 0);
  const newestFirst = dated.toSorted((one, other) => other.newest - one.newest || other.oldest - one.oldest);
  const oldestFirst = dated.toSorted((one, other) => one.oldest - other.oldest || one.newest - other.newest);
  return (
    inOrder(newestFirst, (before, page) => before.oldest >= page.newest) ||
    (chain.some(({ ordered }) => ordered) &&
      inOrder(oldestFirst, (before, page) => before.newest <= page.oldest))
  );
}

function inOrder(pages: readonly Page[], follows: (before: Page, page: Page) => boolean): boolean {
  return pages.slice(1).every((page, at) => {
    const before = pages[at];
    return before?.announcesMore === true && follows(before, page);
  });
}
