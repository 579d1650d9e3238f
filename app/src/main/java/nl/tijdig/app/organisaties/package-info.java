/** GI's with their certificates and instroomstops, and the jeugdregio's. */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving", "toegang"})
package nl.tijdig.app.organisaties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
