import passport from '../../lib/privacy/passport';
import { describeDetector } from './describe-detector';

describeDetector(passport, {
  hits: [
    ['护照号E12345678', 'E12345678', 'e12345678'],
    ['passport EA1234567', 'EA1234567', 'ea1234567'],
    ['護照Ｅ１２３４５６７８', 'Ｅ１２３４５６７８', 'e12345678'],
    ['护照G12345678', 'G12345678', 'g12345678'],
    ['护照号码:PE1234567', 'PE1234567', 'pe1234567'],
    ['Passport No: E12345678', 'E12345678', 'e12345678'],
  ],
  nearMisses: [
    '货号E12345678',
    '护照夹E款',
    'E12345678',
    '型号G12345678',
    '护照套E123',
    '护照包有货',
    '护照夹货号是A12',
    'E1234567件',
    '护照',
    'passport夹5个',
    '护照EI123',
    '护照夹12345',
  ],
});
