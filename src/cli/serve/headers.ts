/** Where Excel on the web frames the pane: Microsoft 365, SharePoint, OneDrive, and the service run in China. */
const FRAMES = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.office.net',
  'https://*.sharepoint.com',
  'https://*.live.com',
  'https://*.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.office365.cn',
  'https://*.officewebapps.cn',
  'https://*.sharepoint.cn',
];

/**
 * No other origin is asked for anything: figures before publication never leave the machine. Styles may stand in the
 * page because Fluent UI writes them there; scripts may not.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${FRAMES.join(' ')}`,
].join('; ');

/** Sent with every answer. There is no X-Frame-Options: it cannot name more than one frame. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // A pane that was built again must not be mixed with pieces of the one before.
  'Cache-Control': 'no-store',
};
