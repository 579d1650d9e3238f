/** A GI takes up one child with its measure. */
@NullMarked
package nl.tijdig.app.dossier.inschrijving;

import org.jspecify.annotations.NullMarked;
