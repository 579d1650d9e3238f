/** A room of three files, made for the test that a new room changes nothing outside itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"databank", "toegang", "dossier", "acties", "pagina"})
package nl.tijdig.app.proefkamer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
