import { ref } from 'vue';

/** What the act that was done last is called; nothing once the next is under way, or another page is opened. */
export const lastDone = ref('');
