/** The forms that record and correct one fact. */
@NullMarked
package nl.tijdig.app.dossier.formulier;

import org.jspecify.annotations.NullMarked;
