/** The rules within one message (level 2), by their published numbers. */
@NullMarked
package nl.tijdig.berichten.ijw.regels;

import org.jspecify.annotations.NullMarked;
