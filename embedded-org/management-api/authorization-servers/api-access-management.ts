import { featureMissing } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';

/**
 * Custom authorization servers belong to API Access Management, which not every org has: without it
 * every call about them is 401 E0000015, as recorded of real orgs.
 */
export const requiringApiAccessManagement = (known: Endpoint): Endpoint =>
  known.path.startsWith('/api/v1/authorizationServers')
    ? {
        ...known,
        answer: (call) => {
          if (!call.org.profile.apiAccessManagement) throw featureMissing();
          return known.answer(call);
        },
      }
    : known;
