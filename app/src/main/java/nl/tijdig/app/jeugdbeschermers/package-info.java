/** Couples workers to children: caseload, absence, instroomteam, transfer of whole caseloads. */
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
package nl.tijdig.app.jeugdbeschermers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
