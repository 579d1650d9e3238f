/** Draws a dossier as one picture: facts, terms as bars, breaches in colour and in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.tijdig.app.tijdlijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
