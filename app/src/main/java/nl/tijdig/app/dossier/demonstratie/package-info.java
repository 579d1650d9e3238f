/** The dossiers of the demonstration. */
@NullMarked
package nl.tijdig.app.dossier.demonstratie;

import org.jspecify.annotations.NullMarked;
