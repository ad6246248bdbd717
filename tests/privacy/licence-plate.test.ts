import licencePlate from '../../lib/privacy/licence-plate';
import { describeDetector } from './describe-detector';

describeDetector(licencePlate, {
  hits: [
    ['京 A · 1 2 3 4 K', '京 A · 1 2 3 4 K', '京a1234k'],
    ['京A·12345的车', '京A·12345', '京a12345'],
    ['粤BD12345', '粤BD12345', '粤bd12345'],
    ['沪A 12345', '沪A 12345', '沪a12345'],
    ['浙a8b901到了', '浙a8b901', '浙a8b901'],
    ['粵B12345', '粵B12345', '粤b12345'],
    ['苏E12345D', '苏E12345D', '苏e12345d'],
    ['京Ａ１２３４５', '京Ａ１２３４５', '京a12345'],
    ['川A1234学', '川A1234学', '川a1234学'],
  ],
  nearMisses: [
    '京A座12345',
    '新A款',
    '苏B5纸',
    '新A12345款',
    '京A1234',
    '京AAAAAA',
    '粤B',
    '津贴A',
    '京I12345',
    '京A123456',
    '青A级',
    '云A12色',
    '新B1234',
  ],
});
