/** Odyssey gives every dialog the role of one; a console of an older make has none to give. */
export const takeRoleAway = (): void => {
  for (const dialog of document.querySelectorAll('.MuiDialog-root [role="dialog"]')) {
    dialog.removeAttribute('role');
    dialog.removeAttribute('aria-modal');
  }
};
