/** Who you are, for which role, and which accounts the demonstration has. */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving"})
package nl.tijdig.app.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
