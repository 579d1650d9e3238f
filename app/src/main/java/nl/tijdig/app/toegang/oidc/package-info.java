/** Logging in at an identity provider by OIDC, as the profile OIDC NL GOV has it. */
@NullMarked
package nl.tijdig.app.toegang.oidc;

import org.jspecify.annotations.NullMarked;
