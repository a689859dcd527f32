import type { JsonObject } from '../bounded-json.ts';

const operators = /-(not)?(eq|ne|startsWith|endsWith|contains|in)\b/gi;

/**
 * Whether a filter for devices keeps a policy away from a device that Entra does not know. A rule made of positive
 * operators never matches such a device: including, it misses; excluding, it leaves the policy in force. null for any
 * other rule (Learn, « Conditional Access: Filter for devices », policy behavior).
 */
export function deviceFilterMisses({ mode, rule }: JsonObject): boolean | null {
  if (typeof rule !== 'string' || rule.length > 3000 || /\bnull\b|-not\s/i.test(rule)) return null;
  const used = [...rule.matchAll(operators)].map(([text]) => text.toLowerCase());
  if (used.length === 0 || used.some((each) => each.startsWith('-not') || each === '-ne')) return null;
  const written = String(mode).toLowerCase();
  return written === 'include' ? true : written === 'exclude' ? false : null;
}
