/** How long a dossier is kept, what may go, and what must stay. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"databank", "omgeving", "pagina", "toegang", "dossier", "identiteit"})
package nl.tijdig.app.bewaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
