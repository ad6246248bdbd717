import { expect, test } from 'vitest';
import { asksMachine } from '../../../lib/sites/generic/asks-machine';
import { layOut } from '../layout';

function asks(html: string): boolean {
  const field = layOut(`<div>${html}</div>`).querySelector('textarea');
  return field !== null && asksMachine(field);
}

test.each([
  '<textarea aria-label="Prompt"></textarea><button>↑</button>',
  '<textarea id="prompt-textarea"></textarea>',
  '<textarea id="prompt-textarea" placeholder="Message Some GPT"></textarea>',
  '<textarea placeholder="Ask anything"></textarea>',
  '<textarea placeholder="描述一下商品"></textarea><button>一键生成</button>',
])('a machine is to write by what stands in %s', (html) => expect(asks(html)).toBe(true));

test.each([
  '<textarea placeholder="输入消息"></textarea><button>生成</button><button>发送</button>',
  '<textarea class="prompt-box" placeholder="输入消息"></textarea><button>发送</button>',
  '<textarea class="text-prompt"></textarea><button>发送</button>',
  '<textarea placeholder="Type your reply"></textarea><button>Send promptly</button>',
])('but not in %s', (html) => expect(asks(html)).toBe(false));
