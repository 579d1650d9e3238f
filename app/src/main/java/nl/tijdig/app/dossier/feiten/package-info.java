/** Facts as they are stored and read again: the one door behind every way in. */
@NullMarked
package nl.tijdig.app.dossier.feiten;

import org.jspecify.annotations.NullMarked;
