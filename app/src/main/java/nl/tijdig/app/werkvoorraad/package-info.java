/** The first screen of every role: what needs me today; reads `acties`. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "databank",
      "omgeving",
      "pagina",
      "toegang",
      "organisaties",
      "dossier",
      "acties",
      "jeugdbeschermers",
      "koers"
    })
package nl.tijdig.app.werkvoorraad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
