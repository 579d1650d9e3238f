/** The fourteen kinds of message of iJw 3.2. */
@NullMarked
package nl.tijdig.berichten.ijw.soort;

import org.jspecify.annotations.NullMarked;
