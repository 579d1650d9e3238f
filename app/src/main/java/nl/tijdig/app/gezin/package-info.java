/** What a child and parents see: what you may expect, from whom, when, and where to complain. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "databank",
      "omgeving",
      "pagina",
      "toegang",
      "organisaties",
      "dossier",
      "identiteit",
      "acties",
      "jeugdbeschermers",
      "hulp"
    })
package nl.tijdig.app.gezin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
