/** GI's with their certificates and jeugdregio's. */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving"})
package nl.tijdig.app.organisaties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
