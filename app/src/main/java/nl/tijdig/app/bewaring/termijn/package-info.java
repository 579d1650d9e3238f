/** Holds dossiers against their terms, keeps back what must stay, lists what may go. */
@NullMarked
package nl.tijdig.app.bewaring.termijn;

import org.jspecify.annotations.NullMarked;
