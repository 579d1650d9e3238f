/** How long a dossier must be kept, what may be destroyed, and what is held back. */
@NullMarked
package nl.tijdig.app.dossier.bewaring;

import org.jspecify.annotations.NullMarked;
