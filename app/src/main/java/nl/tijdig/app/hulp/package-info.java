/** From the GI's determination of help to a real start; now what the gemeente that pays sees. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "databank",
      "omgeving",
      "pagina",
      "toegang",
      "organisaties",
      "dossier",
      "acties"
    })
package nl.tijdig.app.hulp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
