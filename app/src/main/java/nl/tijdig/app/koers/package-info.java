/**
 * The plan: goals, needed help, who agreed, what is fact and what is opinion, one family one plan
 * one director.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "databank",
      "omgeving",
      "pagina",
      "toegang",
      "organisaties",
      "identiteit",
      "dossier",
      "acties",
      "jeugdbeschermers"
    })
package nl.tijdig.app.koers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
