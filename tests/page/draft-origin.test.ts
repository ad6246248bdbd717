import { describe, expect, test } from 'vitest';
import { createDraftOrigin } from '../../lib/page/draft-origin';

const A = { key: 'a', name: '晚风' };
const B = { key: 'b', name: '南山' };
const DRAFT = '您的订单今天下午发出';

function atDesk() {
  let time = 0;
  const origin = createDraftOrigin(() => time);
  return {
    ...origin,
    wait: (ms: number) => {
      time += ms;
    },
    /** The agent presses a conversation; `left` is what the page then has in the composer. */
    turnTo: (buyer: typeof A, left: string) => {
      origin.noteMove();
      origin.noteTurn(buyer);
      origin.see(left, buyer);
    },
    /** The page turns by itself. */
    turnsTo: (buyer: typeof A, left: string) => {
      origin.noteTurn(buyer);
      origin.see(left, buyer);
    },
  };
}

/** The agent has written to A. */
function afterWriting() {
  const desk = atDesk();
  desk.turnTo(A, '');
  desk.note(DRAFT, A);
  return desk;
}

describe('a draft that the page carries into the next conversation', () => {
  test('is known to be written for the other buyer', () => {
    const desk = afterWriting();
    desk.turnTo(B, DRAFT);
    expect(desk.signs(DRAFT, B)).toEqual({ writtenFor: '晚风' });
  });

  test('also where the other one had been shown before, with nothing in the composer', () => {
    const desk = atDesk();
    desk.turnTo(B, '');
    desk.turnTo(A, '');
    desk.note(DRAFT, A);
    desk.turnTo(B, DRAFT);
    expect(desk.signs(DRAFT, B)).toEqual({ writtenFor: '晚风' });
    desk.note(`${DRAFT}，请`, B);
    expect(desk.signs(`${DRAFT}，请`, B)).toEqual({ writtenFor: '晚风' });
  });

  test('also where the other one had been written to, and where a draft was left there', () => {
    for (const left of ['', '请您发一下照片，谢谢']) {
      const desk = atDesk();
      desk.turnTo(B, '');
      desk.note('请您发一下照片，谢谢', B);
      if (left === '') desk.see('', B);
      desk.turnTo(A, '');
      desk.note(DRAFT, A);
      desk.turnTo(B, DRAFT);
      expect(desk.signs(DRAFT, B)).toEqual({ writtenFor: '晚风' });
    }
  });

  test('stays so while it is written on', () => {
    const desk = afterWriting();
    desk.turnTo(B, DRAFT);
    desk.note(`${DRAFT}，请`, B);
    expect(desk.signs(`${DRAFT}，请留意`, B)).toEqual({ writtenFor: '晚风' });
  });

  test('is forgotten once the composer was emptied', () => {
    const desk = afterWriting();
    desk.turnTo(B, DRAFT);
    desk.note('', B);
    desk.note('您好，在的，请讲', B);
    expect(desk.signs('您好，在的，请讲', B)).toEqual({});
  });

  test('is forgotten with what was known of buyers', () => {
    const desk = afterWriting();
    desk.turnTo(B, DRAFT);
    desk.note(`${DRAFT}，请`, B);
    desk.forget();
    expect(desk.signs(`${DRAFT}，请`, B)).toEqual({});
    desk.turnTo({ key: 'c', name: '西窗' }, DRAFT);
    expect(desk.signs(DRAFT, { key: 'c', name: '西窗' })).toEqual({});
  });

  test('is nobody’s concern back with the first buyer', () => {
    const desk = afterWriting();
    desk.turnTo(B, DRAFT);
    desk.turnTo(A, DRAFT);
    expect(desk.signs(DRAFT, A)).toEqual({});
  });

  test('a greeting of two characters tells nothing', () => {
    const desk = atDesk();
    desk.turnTo(A, '');
    desk.note('您好', A);
    desk.turnTo(B, '您好');
    expect(desk.signs('您好', B)).toEqual({});
  });
});

describe('a page that keeps a draft for each conversation', () => {
  test('may be given the same reply in both', () => {
    const desk = afterWriting();
    desk.turnTo(B, '');
    desk.note(DRAFT, B);
    expect(desk.signs(DRAFT, B)).toEqual({});
  });

  test('brings back the buyer’s own draft', () => {
    const desk = afterWriting();
    desk.turnTo(B, '');
    desk.note('请您发一下照片，谢谢', B);
    desk.turnTo(A, DRAFT);
    expect(desk.signs(DRAFT, A)).toEqual({});
  });
});

describe('a page that turns to another buyer by itself', () => {
  test('is told of for two seconds', () => {
    const desk = afterWriting();
    desk.turnTo(B, '');
    desk.note('请您发一下照片，谢谢', B);
    desk.wait(5_000);
    desk.turnsTo(A, DRAFT);
    expect(desk.signs(DRAFT, A)).toEqual({ justReplaced: true });
    desk.wait(2_001);
    expect(desk.signs(DRAFT, A)).toEqual({});
  });

  test('is not told of when the agent has typed since', () => {
    const desk = afterWriting();
    desk.turnTo(B, '');
    desk.wait(5_000);
    desk.turnsTo(A, DRAFT);
    desk.note(`${DRAFT}哦`, A);
    expect(desk.signs(`${DRAFT}哦`, A)).toEqual({});
  });

  test('a page that shows nobody while it redraws has not turned', () => {
    const desk = afterWriting();
    desk.wait(5_000);
    desk.noteTurn(undefined);
    desk.noteTurn(A);
    expect(desk.signs(DRAFT, A)).toEqual({});
  });
});
