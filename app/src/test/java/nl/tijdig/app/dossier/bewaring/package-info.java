/** Tests of how long dossiers are kept. */
@NullMarked
package nl.tijdig.app.dossier.bewaring;

import org.jspecify.annotations.NullMarked;
