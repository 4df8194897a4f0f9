/** What every dialog is told. */
export interface DialogProps<D> {
  readonly dialog: D;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
