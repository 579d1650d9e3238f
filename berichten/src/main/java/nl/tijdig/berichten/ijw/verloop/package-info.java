/** What holds across messages (level 3), whatever the order in which they came. */
@NullMarked
package nl.tijdig.berichten.ijw.verloop;

import org.jspecify.annotations.NullMarked;
