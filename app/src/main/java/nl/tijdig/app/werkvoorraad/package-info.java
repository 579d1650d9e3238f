/** The first screen of every role: what needs somebody today. */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving", "toegang", "organisaties", "dossier"})
package nl.tijdig.app.werkvoorraad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
