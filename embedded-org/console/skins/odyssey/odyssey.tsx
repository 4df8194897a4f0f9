import type { DesignTokensOverride, OdysseyProviderProps } from '@okta/odyssey-react-mui';
import { OdysseyProvider, deepmerge } from '@okta/odyssey-react-mui';
import type { ReactElement, ReactNode } from 'react';
import { useMemo } from 'react';
import type { Painting } from '../../description.ts';
import type { FrameRoot } from './frame/web-component.ts';

type Theme = NonNullable<OdysseyProviderProps<'en'>['themeOverride']>;

/** For somebody who has asked for less motion nothing slides or fades. */
const still: Theme = {
  transitions: {
    create: () => 'none',
    duration: {
      shortest: 0,
      shorter: 0,
      short: 0,
      standard: 0,
      complex: 0,
      enteringScreen: 0,
      leavingScreen: 0,
    },
  },
};

/** Forms and dialogs are wider than Odyssey's own lines of text. */
const wide: Theme = {
  components: {
    MuiFormControl: { styleOverrides: { root: { maxWidth: '100%' } } },
    MuiDialog: { styleOverrides: { paper: { width: '800px', maxWidth: '800px' } } },
  },
};

/** A console of an older make has no role to give to a dialog. */
const withoutRole: Theme = {
  components: {
    MuiDialog: { defaultProps: { PaperProps: { role: 'presentation' } } },
  },
};

const prefersStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;

const themeOf = ({ look }: Painting): Theme =>
  [prefersStillness ? still : {}, look.dialogRole === 'none' ? withoutRole : {}].reduce<Theme>(
    (sofar, more) => deepmerge(sofar, more),
    wide,
  );

/** Buttons and what is chosen had another colour in each generation. */
const tokens: Readonly<Record<Painting['shell']['look']['palette'], DesignTokensOverride>> = {
  indigo: {},
  blue: { PalettePrimaryMain: '#1662dd', PalettePrimaryDark: '#124fb3' },
  green: { PalettePrimaryMain: '#388f72', PalettePrimaryDark: '#2d7a60' },
};

/** What every part of the console stands in: Odyssey's theme, style sheets and words. */
export const Odyssey = ({
  children,
  frame,
  painting,
}: {
  readonly children: ReactNode;
  /** Where the style sheets go; those of the document without it. */
  readonly frame?: FrameRoot;
  readonly painting: Painting;
}): ReactElement => {
  const theme = useMemo(() => themeOf(painting), [painting]);
  return (
    <OdysseyProvider
      languageCode="en"
      themeOverride={theme}
      designTokensOverride={tokens[painting.shell.look.palette]}
      translationOverrides={{
        en: {
          'close.text': painting.words.close,
          // Odyssey puts the brackets around it.
          'fieldlabel.optional.text': painting.words.optional.replaceAll(/[()]/g, ''),
        },
      }}
      {...(frame && {
        emotionRoot: frame.emotionRoot,
        shadowDomElement: frame.shadowRootElement,
      })}
    >
      {children}
    </OdysseyProvider>
  );
};
