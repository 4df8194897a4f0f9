import {
  changeIdentityEngineAnswers,
  goingOnAt,
  interactionCodeOf,
} from '../building-blocks/identity-engine-answers.ts';
import { widgetVersionOf } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const usersOfWidgetsEndAtTheDashboard: Mutant = {
  id: 'users-of-widgets-end-at-the-dashboard',
  does: 'Who has signed in with the Sign-In Widget of an app is sent to the dashboard of the org.',
  decorate: (parts) => {
    changeIdentityEngineAnswers(parts, (body, request) =>
      widgetVersionOf(request) === undefined || interactionCodeOf(body) === undefined
        ? body
        : goingOnAt(body, new URL('/app/UserHome', request.url).href),
    );
  },
};
