import type { LogEntity } from './system-log.ts';

interface LoggedUser {
  readonly id: string;
  readonly profile: {
    readonly login: string;
    readonly firstName: string;
    readonly lastName: string;
  };
}

interface LoggedApplication {
  readonly id: string;
  readonly label: string;
  readonly kind: 'oidc' | 'plain' | 'built-in';
}

/** A user as the System Log names one. */
export const userInLog = ({ id, profile }: LoggedUser): LogEntity => ({
  id,
  type: 'User',
  alternateId: profile.login,
  displayName: `${profile.firstName} ${profile.lastName}`,
});

/** An application that something was done to. */
export const appInLog = ({ id, label, kind }: LoggedApplication): LogEntity => ({
  id,
  type: 'AppInstance',
  alternateId: label,
  displayName: kind === 'oidc' ? 'OpenID Connect Client' : label,
});

/** An application that does something itself: an OAuth client. */
export const clientInLog = (app: {
  readonly clientId: string;
  readonly label: string;
}): LogEntity => ({
  id: app.clientId,
  type: 'PublicClientApp',
  alternateId: app.clientId,
  displayName: app.label,
});

export const groupInLog = ({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): LogEntity => ({
  id,
  type: 'UserGroup',
  alternateId: 'unknown',
  displayName: name,
});
