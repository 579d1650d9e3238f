/** What needs doing now, at the top of a dossier. */
@NullMarked
package nl.tijdig.app.acties.blad;

import org.jspecify.annotations.NullMarked;
