/**
 * What a message looks like: its elements, how often each may stand there, and what it may hold.
 */
@NullMarked
package nl.tijdig.berichten.ijw.vorm;

import org.jspecify.annotations.NullMarked;
