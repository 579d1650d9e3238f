/** Who must act now: opened once, with duty-holder, due day, ground, and the proof that ends it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"databank", "omgeving", "pagina", "toegang", "organisaties", "dossier"})
package nl.tijdig.app.acties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
