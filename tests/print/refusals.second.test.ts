/** A sheet that does not fit is refused with what does: the advice is tried on papers, grounds and forms of sheet. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isUnit } from '../../src/domain/region/kinds';
import { PAPER_NAMES, paperOf } from '../../src/print/paper';
import type { Area, PrintRequest } from '../../src/print/request';
import { ROUND_SCALES } from '../../src/print/scale';
import { findsPlace } from '../../src/print/sheet/arrange-sheet';
import { composeSheet } from '../../src/print/sheet/compose-sheet';
import type { SheetOptions } from '../../src/print/sheet/options';
import { type PrintRoom, printRoom, requestOf } from './real-sheets';

let room: PrintRoom;
beforeAll(async () => {
  room = await printRoom();
}, 300_000);

/** Larger than any of these areas at any of these papers. */
const ASKED = 20_000;

const optionsOf = (request: PrintRequest): SheetOptions => ({
  request,
  data: room.data,
  t: room.t,
  id: 'sheet',
  depth: 0,
});

/** Each paper and way of lying, with the other choices that take room from the map in turn. */
const FORMS = PAPER_NAMES.flatMap((name, index) =>
  (['portrait', 'landscape'] as const).map(
    (orientation): Partial<PrintRequest> => ({
      paper: paperOf(name, orientation),
      table: index % 2 === 0 ? 'following' : 'beside',
      marginMm: index % 3 === 0 ? 10 : 25,
      baseUrl: index % 2 === 0 ? null : 'https://example.org/atlas/',
      insets: orientation === 'landscape' && index === 2 ? ['castro-dalcahue'] : [],
    }),
  ),
);

describe('the advice of a refusal', () => {
  it('is the largest of the usual scales at which the sheet is made, whatever the ground and paper', () => {
    const areas: Area[] = [
      { kind: 'whole' },
      ...room.data.catalogue.regions.filter(isUnit).map(({ id }): Area => ({ kind: 'region', id })),
    ];
    let tried = 0;
    for (const area of areas) {
      for (const form of FORMS) {
        const request = requestOf({ ...form, area, scaleDenominator: ASKED });
        const made = composeSheet(optionsOf(request));
        if (!('refusal' in made)) throw new Error(`${JSON.stringify(area)} fits at 1:${ASKED}`);
        const { scaleDenominator: advised, message, paper } = made.refusal;
        const told = JSON.stringify({ area, paper: request.paper, advised });
        if (advised === null) throw new Error(`nothing is advised: ${told}`);
        expect(message.replace(/\D/g, ''), told).toContain(String(advised));
        const doesAt = (scaleDenominator: number | undefined) =>
          scaleDenominator !== undefined && findsPlace(optionsOf({ ...request, scaleDenominator }));
        expect(doesAt(advised), told).toBe(true);
        expect(doesAt(ROUND_SCALES.findLast((one) => one < advised)), told).toBe(false);
        if (paper) expect(findsPlace(optionsOf({ ...request, paper })), told).toBe(true);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(30);
  });

  it('says so where no scale does: the projection does not serve so far', async () => {
    const extent = [-150, -80, 0, 20] as const;
    const { message, scaleDenominator } = await room.refusal({
      kind: 'sheet',
      request: requestOf({
        area: { kind: 'extent', extent: [...extent] },
        paper: paperOf('A4', 'portrait'),
      }),
    });
    expect(scaleDenominator).toBeNull();
    expect(message).not.toContain('1:');
    expect(message).toContain('±10%');
  });
});
