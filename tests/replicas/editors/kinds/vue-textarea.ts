import { createApp, defineComponent, h, ref, vModelText, withDirectives } from 'vue';
import type { MountEditor } from '../editor';

/** What a template with `v-model` compiles to. */
export const mount: MountEditor = (box) => {
  const text = ref('');
  const take = (value: string) => {
    text.value = value;
  };
  const Composer = defineComponent({
    render: () =>
      withDirectives(h('textarea', { 'onUpdate:modelValue': take, placeholder: '请输入消息' }), [
        [vModelText, text.value],
      ]),
  });
  createApp(Composer).mount(box);
  return { text: () => text.value, clear: () => take('') };
};
