/** Who the people in a dossier are, each shown only where the law allows. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"databank", "omgeving", "pagina", "toegang", "organisaties", "dossier"})
package nl.tijdig.app.identiteit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
