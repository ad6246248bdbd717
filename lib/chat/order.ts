/**
 * Known data of one buyer: what the order panel shows. Every text field is that person's data;
 * the five named ones are those that chat pages show most.
 */
export interface Order {
  readonly receiver?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly orderNo?: string;
  readonly trackingNo?: string;
  readonly [field: string]: string | undefined;
}
