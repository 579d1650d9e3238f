/** The inspector's work: sample, practice test, heightened supervision, improvement plans. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"databank", "omgeving", "pagina", "toegang", "organisaties", "dossier"})
package nl.tijdig.app.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
