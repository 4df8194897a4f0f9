/// <reference types="jqueryui" />
/** The real widgets, in the order in which they need one another. */
import './jquery-global.ts';
import 'jquery-ui/ui/version.js';
import 'jquery-ui/ui/keycode.js';
import 'jquery-ui/ui/unique-id.js';
import 'jquery-ui/ui/widget.js';
import 'jquery-ui/ui/focusable.js';
import 'jquery-ui/ui/tabbable.js';
import 'jquery-ui/ui/position.js';
import 'jquery-ui/ui/data.js';
import 'jquery-ui/ui/plugin.js';
import 'jquery-ui/ui/scroll-parent.js';
import 'jquery-ui/ui/disable-selection.js';
import 'jquery-ui/ui/widgets/button.js';
import 'jquery-ui/ui/widgets/mouse.js';
import 'jquery-ui/ui/widgets/draggable.js';
import 'jquery-ui/ui/widgets/dialog.js';
import 'jquery-ui/ui/widgets/tabs.js';

export { default as $ } from 'jquery';
