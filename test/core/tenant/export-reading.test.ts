import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedLength, pieceSchema, safeFileName } from '../../../core/tenant/export-reading.ts';

describe('the name of a file handed over', () => {
  it('is never a path, a device, hidden or empty, whatever was sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]/);
        expect(safe).not.toMatch(/^\.|^ |[. ]$|^(con|nul|aux|prn)(\.|$)/i);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(121);
      }),
    );
  });

  it('keeps what tells one export from another', () => {
    expect(safeFileName('InteractiveSignIns_2026-11-01.csv')).toBe('InteractiveSignIns_2026-11-01.csv');
    expect(safeFileName('Journaux d’été (2).zip')).toBe('Journaux d_été (2).zip');
    expect(safeFileName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeFileName('NUL.csv')).toBe('_NUL.csv');
  });
});

describe('a piece in base64', () => {
  it('stands for as many bytes as it decodes to', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(pieceSchema.safeParse(text).success).toBe(true);
        expect(decodedLength(text)).toBe(bytes.length);
      }),
    );
  });
});
