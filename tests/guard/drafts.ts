/** Messages that must not go out by one press: most are held for good, the last until it is confirmed. */
export const RISKY = [
  '你脑子有病吧,说了几遍了都听不懂',
  '加我微信13800138000,这边给您便宜点',
  '您是智障吗,写着呢自己不会看',
  '给个五星好评加截图,返现五元到支付宝',
  '爱买不买,别在这烦我',
] as const;

/** Messages that nobody could have anything against. */
export const FINE = [
  '您好,在的,请问有什么可以帮您?',
  '好的,已经为您备注了,请您放心。',
  '这款有货的,您可以看一下详情页的尺码表',
  '非常抱歉,让您久等了,我马上为您查一下',
  '嗯嗯好的',
] as const;
