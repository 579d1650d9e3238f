/**
 * The inspector's work: samples and practice tests, with every judgement beside the computed one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"omgeving", "organisaties", "dossier"})
package nl.tijdig.app.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
