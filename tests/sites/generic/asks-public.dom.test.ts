import { expect, test } from 'vitest';
import { asksPublic } from '../../../lib/sites/generic/asks-public';
import { layOut } from '../layout';

function asks(html: string): boolean {
  const field = layOut(`<div>${html}</div>`).querySelector('textarea');
  return field !== null && asksPublic(field);
}

test.each([
  '<textarea placeholder="说说你的看法"></textarea><button>提交</button>',
  '<textarea></textarea><button>Post comment</button>',
  '<textarea placeholder="写点什么"></textarea><div class="send-btn">发布</div>',
  '<textarea name="comment"></textarea>',
])('everybody is to read what stands in %s', (html) => expect(asks(html)).toBe(true));

test.each([
  '<textarea placeholder="输入消息"></textarea><button>发送</button>',
  '<textarea placeholder="回复 小鹿"></textarea><button>邀请评价</button><button>回复</button>',
  '<textarea></textarea><button hidden>发布</button>',
])('but not in %s', (html) => expect(asks(html)).toBe(false));
