/** Records facts, never changes them, and keeps the clocks that follow from them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"databank", "omgeving", "pagina", "toegang", "organisaties"})
package nl.tijdig.app.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
