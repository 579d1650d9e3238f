/** The parts that several messages share. */
@NullMarked
package nl.tijdig.berichten.ijw.deel;

import org.jspecify.annotations.NullMarked;
