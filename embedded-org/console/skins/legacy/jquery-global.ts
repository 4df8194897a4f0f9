import $ from 'jquery';

// jQuery UI looks for it there.
Object.assign(globalThis, { jQuery: $, $ });
