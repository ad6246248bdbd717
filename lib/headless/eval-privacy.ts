/**
 * `npm run -s eval:privacy`: how much customer data is found and how often a clean line is disturbed, over generated data (seeded,
 * valid and broken, in every disguise and state of ownership), public test vectors where they are at hand, clean lines of several
 * hands, and messages that nobody tuned on. Of those only figures are printed. Half of the second and the fifth held-out set is development
 * data by now: their parts are printed apart. The `development` files may be read whole.
 * `-- --fuzz N` runs N mutated strings instead (a million by default); `-- --misses` prints generated samples that were missed, and
 * alarms on the lines meant for developing.
 */
import { evaluateForms } from './eval-privacy-forms';
import { evaluateOwnership } from './eval-privacy-owners';
import { evaluateDevelopment, evaluateHeldOut, evaluateParts, evaluateTogether } from './eval-privacy-sets';
import { evaluateClean, evaluateVectors } from './eval-privacy-texts';
import { fuzz } from './fuzz-privacy';

/** May be read whole: what is missed there teaches. */
const DEVELOPMENT = ['development.json', ...[2, 3, 4, 5, 6, 7, 8].map((number) => `development-${number}.json`)];
/** Nobody may read these: figures only. */
const UNREAD = ['held-out.json', 'held-out-3.json', 'held-out-6.json', 'held-out-7.json', 'held-out-8.json'];
/** Of these every second entry is development data by now. */
const HALVED = ['held-out-2.json', 'held-out-5.json'];
const MILLION = 1_000_000;
const options = process.argv.slice(2);
const at = options.indexOf('--fuzz');

if (at >= 0) {
  const { runs, faults, slowest } = fuzz(Number(options[at + 1] ?? MILLION), Date.now());
  console.log(`Fuzz: ${runs} strings, ${faults.length} faults, slowest ${slowest.toFixed(1)} ms`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} else {
  const showsMisses = options.includes('--misses');
  evaluateForms(showsMisses);
  evaluateOwnership();
  evaluateVectors();
  evaluateClean(showsMisses);
  for (const name of DEVELOPMENT) evaluateDevelopment(name, showsMisses);
  for (const name of HALVED) evaluateParts(name, 2, showsMisses);
  for (const name of UNREAD) evaluateHeldOut(name);
  evaluateTogether(UNREAD, HALVED);
}
