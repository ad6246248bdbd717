import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import type { Place } from './plate-places';
import { placesIn } from './plate-places';

// 鲁B 三 爷爷的Y 国王的K 两洞: plates as they are said aloud, place by place, where the sentence speaks of a vehicle.
const VEHICLE =
  /的车|车(?:主|牌|号|子|位|库|上|辆|是|停)|[货轿客卡吊机奔房]车|牌照|(?<![招品名金铭门大])牌(?![子坊匾价])|那[辆台部]|辆|suv|摩托|贴膜|保安|放行|年检|违停|停在|挡(?:着|住|路)/u;
const ITEM = /[货型款批编]号|型码|sku|序列|色号|规格/u;
/** What a plate of two or three letters and a number needs beside it, being the form of many an article number. */
const LABEL = /(?:车[牌号]?|牌照?|车是|那[台辆])(?:号码?)?[是为:\s]*$/u;
const BESIDE = /车主|那[台辆部]|停(?!产|售|用|机)|开走|挡|拖吊|保安|的车/u;
const FOR_VEHICLES = /适配|适用|配件|兼容|电池|灯泡|轮胎|滤芯|机油|刹车片|传感器/u;
const BESIDE_DISTANCE = 10;
const TAIL = /尾|[后末][三四五3-5]?[位码]|后面/u;
const FEWEST_DIGITS = 2;
const MOST_LETTERS = 2;
const FEWEST_IN_TAIL = 3;
const FARTHEST = 24;

/** Plates told place by place, and those told in two parts. */
export function toldPlates(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!VEHICLE.test(text) || ITEM.test(text)) return [];
  const runs = placesIn(text);
  const whole = runs.flatMap((run) => [...mainland(text, run), ...elsewhere(text, run)]);
  const found = whole.length > 0 || !TAIL.test(text) ? whole : inParts(text);
  return found.map(({ start, end, value }) => candidateIn(words, start, end, value, 'likely'));
}

interface Plate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A province, a letter and five places, or six. */
function mainland(text: string, run: readonly Place[]): readonly Plate[] {
  return run.flatMap((first, at) => {
    const province = first.kind === 'province' ? first.value : first.province;
    const next = run[at + 1];
    if (province === undefined || next === undefined) return [];
    const isNamed = first.kind === 'province' && first.end - first.start > 1;
    const from = next.kind === 'letter' ? at + 2 : isNamed ? at + 1 : run.length;
    const places = run.slice(from, from + 6);
    const count = [5, 6].find((length) => isPlate(text, places, run[from + length], length));
    if (count === undefined) return [];
    const of = places.slice(0, count);
    const end = of.at(-1)?.end ?? first.end;
    return [
      {
        start: first.start,
        end,
        value: `${province}${[...(from === at + 2 ? [next] : []), ...of].map(({ value }) => value).join('')}`,
      },
    ];
  });
}

function isPlate(text: string, places: readonly Place[], next: Place | undefined, count: number): boolean {
  const of = places.slice(0, count);
  const last = of.at(-1);
  if (of.length < count || last === undefined || of.some(({ kind, value }) => kind === 'province' || value === ''))
    return false;
  if (next !== undefined && next.start === last.end) return false;
  const letters = of.filter(({ kind }) => kind === 'letter').length;
  return letters <= MOST_LETTERS && count - letters >= FEWEST_DIGITS && !/[a-z\d]/u.test(text.charAt(last.end));
}

/** NQD-3816, N.Q.D.3.8.1.6: of Taiwan and Hong Kong. */
function elsewhere(text: string, run: readonly Place[]): readonly Plate[] {
  const letters = run.findIndex(({ kind }) => kind !== 'letter');
  const places = run.slice(letters);
  if (letters < 2 || letters > 3 || places.length < 3 || places.length > 4) return [];
  if (places.some(({ kind }) => kind !== 'digit' && kind !== 'sound')) return [];
  const plate = plateOf(run);
  const ahead = text.slice(Math.max(0, plate.start - BESIDE_DISTANCE), plate.start);
  const around = `${ahead}|${text.slice(plate.end, plate.end + BESIDE_DISTANCE)}`;
  const isJoined = text.slice(plate.start, plate.end).includes('-') || plate.end - plate.start > run.length + 2;
  return !FOR_VEHICLES.test(text) && (LABEL.test(ahead) || (isJoined && BESIDE.test(around))) ? [plate] : [];
}

function plateOf(run: readonly Place[]): Plate {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, value: run.map(({ value }) => value).join('') };
}

/** 后四码3816,前面是NQD: its end and its beginning, each by itself. */
function inParts(text: string): readonly Plate[] {
  const runs = placesIn(text, true);
  const tail = runs.find((run) => {
    const ahead = text.slice(Math.max(0, (run[0]?.start ?? 0) - 6), run[0]?.start);
    return (
      run.length >= FEWEST_IN_TAIL &&
      run.length <= 6 &&
      TAIL.test(ahead) &&
      run.filter(({ kind }) => kind === 'digit').length >= FEWEST_DIGITS
    );
  });
  const head = runs.find((run) => run !== tail && isHead(run));
  if (tail === undefined || head === undefined) return [];
  const [left, right] = [head, tail].map(plateOf).toSorted((a, b) => a.start - b.start);
  if (left === undefined || right === undefined || right.start - left.end > FARTHEST) return [];
  return [{ start: left.start, end: right.end, value: plateOf(head).value + plateOf(tail).value }];
}

function isHead(run: readonly Place[]): boolean {
  const [first, second] = run;
  if (first?.kind === 'province' && second?.kind === 'letter') return true;
  return run.length >= 2 && run.length <= 3 && run.every(({ kind }) => kind === 'letter');
}
