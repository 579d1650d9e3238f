/**
 * Couples workers to children: caseload, absence, forecast, proposals, and the transfer of whole
 * caseloads.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving", "toegang", "organisaties", "dossier"})
package nl.tijdig.app.jeugdbeschermers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
