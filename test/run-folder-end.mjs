export { end as default } from './run-folder.mjs';
