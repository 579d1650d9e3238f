/** JW323 and JW325: a claim of a month, and what the gemeente answers. */
@NullMarked
package nl.tijdig.berichten.ijw.declaratie;

import org.jspecify.annotations.NullMarked;
