/** Which gemeente pays for the help of a child, from when, and the settling afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving", "pagina", "toegang", "organisaties"})
package nl.tijdig.app.woonplaats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
