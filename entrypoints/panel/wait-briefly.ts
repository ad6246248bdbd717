/** A message to itself comes after the keys and clicks that wait, and sooner than a timer, which browsers hold back. */
export async function waitBriefly(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}
