/**
 * iJw 3.2, the messages between gemeenten and those who give help: the fourteen kinds, and the door
 * to read them.
 */
@NullMarked
package nl.tijdig.berichten.ijw;

import org.jspecify.annotations.NullMarked;
