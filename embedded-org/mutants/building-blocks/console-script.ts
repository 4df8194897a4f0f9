export { inConsole } from '../../hooks/console-script.ts';
