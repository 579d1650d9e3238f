/** Who waits, for what, how risky that is, and who keeps an eye on safety meanwhile. */
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
      "jeugdbeschermers"
    })
package nl.tijdig.app.wachtlijst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
