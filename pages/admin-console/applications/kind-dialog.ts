import type { ApplicationKind } from './application-kind.ts';
import type { NewApplicationPage } from './new-application-page.ts';

/** The choice of the kind of a new application, however a generation of the console asks for it. */
export interface KindDialog {
  choose(kind: ApplicationKind): Promise<void>;
  /** Every kind that is chosen at this moment. */
  chosen(): Promise<ApplicationKind[]>;
  /** Goes on and gives the form that should open, which is that of the kind given. */
  goOn(kind: ApplicationKind): Promise<NewApplicationPage>;
  /** Goes on and waits until the form is there. */
  confirm(kind: ApplicationKind): Promise<NewApplicationPage>;
}
