/** Types under which a drag carries its load; what is carried stays on the page. */
export const PHRASES_DRAGGED = 'application/x-tuotie-phrases';
export const GROUP_DRAGGED = 'application/x-tuotie-group';
