/** Feature rows of a text; a row may come more than once. */
export type Rows = Uint32Array;

/** A reply as training sees it: the rows of each field. */
export interface ReplyRows {
  readonly title: Rows;
  readonly body: Rows;
  readonly group: Rows;
}

/** What training changes, with the sums of squared slopes that Adagrad divides by. */
export interface Learner {
  readonly size: number;
  readonly classes: number;
  readonly dropout: number;
  /** Uniform in [0, 1); seeded. */
  readonly random: () => number;
  readonly vectors: Float32Array;
  readonly vectorSquares: Float32Array;
  readonly gates: Float32Array;
  readonly gateSquares: Float32Array;
  readonly turn: Float32Array;
  readonly turnSquares: Float32Array;
  /** Title, body, group. */
  readonly fields: Float32Array;
  readonly fieldSquares: Float32Array;
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly biases: Float32Array;
}

// Found by leaving banks out: how much a body and a group say beside the title at first.
const BODY = 0.8;
const GROUP = 0.25;
const LEAST_FIELD = 0.05;
const SPREAD = 0.1;
const MAX_GATE = 3;
// Gates, fields and the turn are shared by many examples and learn more slowly than vectors.
const GATE_RATE = 0.5;
const FIELD_RATE = 0.1;
const TURN_RATE = 0.3;

/** A learner that knows nothing yet; equal `random` makes equal learners. */
export function createLearner(
  features: number,
  classes: number,
  { size, dropout, random }: Pick<Learner, 'size' | 'dropout' | 'random'>,
): Learner {
  const noise = (length: number) => Float32Array.from({ length }, () => SPREAD * (2 * random() - 1));
  return {
    size,
    classes,
    dropout,
    random,
    vectors: noise(features * size),
    vectorSquares: new Float32Array(features).fill(1e-4),
    gates: new Float32Array(features).fill(1),
    gateSquares: new Float32Array(features).fill(1),
    turn: Float32Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0)),
    turnSquares: new Float32Array(size).fill(1),
    fields: Float32Array.of(1, BODY, GROUP),
    fieldSquares: new Float32Array(3).fill(1),
    weights: noise(classes * size),
    weightSquares: new Float32Array(classes).fill(1e-4),
    biases: new Float32Array(classes),
  };
}

/** A share of the rows is hidden each time a text is shown, so that none is relied on alone. */
export function dropSome({ dropout, random }: Learner, rows: Rows): Rows {
  return rows.filter(() => random() >= dropout);
}

/** The meaning of a message, not yet of unit length. */
export function sumMessage({ vectors, size }: Learner, rows: Rows): Float32Array {
  const sum = new Float32Array(size);
  const scale = rows.length === 0 ? 0 : 1 / Math.sqrt(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    const at = (rows[k] ?? 0) * size;
    for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + scale * (vectors[at + i] ?? 0);
  }
  return sum;
}

/** The sum of a reply's fields, before it is turned. */
export function sumReply(learner: Learner, reply: ReplyRows): Float32Array {
  const sum = new Float32Array(learner.size);
  for (const [field, rows] of [reply.title, reply.body, reply.group].entries()) addField(learner, rows, field, sum);
  return sum;
}

function addField({ vectors, gates, fields, size }: Learner, rows: Rows, field: number, sum: Float32Array): void {
  const scale = rows.length === 0 ? 0 : (fields[field] ?? 0) / Math.sqrt(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const factor = scale * (gates[row] ?? 0);
    const at = row * size;
    for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + factor * (vectors[at + i] ?? 0);
  }
}

/** A message’s sum in the space of the replies. */
export function turned({ turn, size }: Learner, sum: Float32Array): Float32Array {
  const out = new Float32Array(size);
  for (let i = 0; i < size; i += 1) {
    let value = 0;
    for (let k = 0; k < size; k += 1) value += (turn[i * size + k] ?? 0) * (sum[k] ?? 0);
    out[i] = value;
  }
  return out;
}

/** One step of Adagrad, with one rate for each feature, down the slope of the loss by the message's meaning. */
export function learnMessage(learner: Learner, rows: Rows, slope: Float32Array, rate: number): void {
  const { vectors, vectorSquares, size } = learner;
  if (rows.length === 0) return;
  const scale = 1 / Math.sqrt(rows.length);
  const power = (squareOf(slope) * scale * scale) / size;
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const square = (vectorSquares[row] ?? 0) + power;
    vectorSquares[row] = square;
    const step = (rate * scale) / Math.sqrt(square);
    const at = row * size;
    for (let i = 0; i < size; i += 1) vectors[at + i] = (vectors[at + i] ?? 0) - step * (slope[i] ?? 0);
  }
}

/** The same for the fields of a reply, by the slope of the sum before it is turned. */
export function learnReply(learner: Learner, reply: ReplyRows, slope: Float32Array, rate: number): void {
  const { fields, fieldSquares } = learner;
  for (const [field, rows] of [reply.title, reply.body, reply.group].entries()) {
    if (rows.length === 0) continue;
    const fieldSlope = learnField(learner, rows, field, slope, rate) / Math.sqrt(rows.length);
    // The title is the measure of the others.
    if (field === 0) continue;
    const square = (fieldSquares[field] ?? 0) + fieldSlope ** 2;
    fieldSquares[field] = square;
    const next = (fields[field] ?? 0) - (FIELD_RATE * rate * fieldSlope) / Math.sqrt(square);
    fields[field] = Math.max(LEAST_FIELD, next);
  }
}

function learnField(learner: Learner, rows: Rows, field: number, slope: Float32Array, rate: number): number {
  const { vectors, vectorSquares, gates, gateSquares, fields, size } = learner;
  const scale = (fields[field] ?? 0) / Math.sqrt(rows.length);
  const power = (squareOf(slope) * scale * scale) / size;
  let fieldSlope = 0;
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const at = row * size;
    const gate = gates[row] ?? 0;
    const square = (vectorSquares[row] ?? 0) + power * gate * gate;
    vectorSquares[row] = square;
    const step = (rate * scale * gate) / Math.sqrt(square);
    let along = 0;
    for (let i = 0; i < size; i += 1) {
      const value = vectors[at + i] ?? 0;
      const down = slope[i] ?? 0;
      along += value * down;
      vectors[at + i] = value - step * down;
    }
    fieldSlope += along * gate;
    const gateSlope = along * scale;
    const gateSquare = (gateSquares[row] ?? 0) + gateSlope * gateSlope;
    gateSquares[row] = gateSquare;
    const nextGate = gate - (GATE_RATE * rate * gateSlope) / Math.sqrt(gateSquare);
    gates[row] = Math.max(0, Math.min(MAX_GATE, nextGate));
  }
  return fieldSlope;
}

/** One step of Adagrad for the turn, with one rate for each row. */
export function learnTurn({ turn, turnSquares, size }: Learner, slopes: Float32Array, rate: number): void {
  for (let i = 0; i < size; i += 1) {
    const row = slopes.subarray(i * size, (i + 1) * size);
    const square = (turnSquares[i] ?? 0) + squareOf(row) / size;
    turnSquares[i] = square;
    const step = (TURN_RATE * rate) / Math.sqrt(square);
    for (let k = 0; k < size; k += 1) turn[i * size + k] = (turn[i * size + k] ?? 0) - step * (row[k] ?? 0);
  }
}

function squareOf(vector: Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i += 1) square += (vector[i] ?? 0) ** 2;
  return square;
}
