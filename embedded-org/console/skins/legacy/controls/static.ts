import type { ControlOf } from '../form/around.ts';
import { readText } from './read.ts';

export const staticControl: ControlOf<'static'> = ({ name }, { model }) => ({
  node: readText(model.text(name)),
});
