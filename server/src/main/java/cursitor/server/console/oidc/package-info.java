/// Signing in at another service, by OpenID Connect: who it is, and whom its people are here.
@NullMarked
package cursitor.server.console.oidc;

import org.jspecify.annotations.NullMarked;
