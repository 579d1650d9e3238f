/** The answer to a received message: which codes, and only what was wrong. */
@NullMarked
package nl.tijdig.berichten.ijw.retour;

import org.jspecify.annotations.NullMarked;
