/** `npm run catalogue`: writes the rule catalogue of the documentation. A test says when it is out of date. */
import { writeFileSync } from 'node:fs';
import { renderCatalogue } from './render-catalogue';

const CATALOGUE = 'lib/rules/CATALOGUE.md';

writeFileSync(CATALOGUE, renderCatalogue());
