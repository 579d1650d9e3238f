/** JW315 to JW318: a request for an allocation or for a change of one, and the answers to that. */
@NullMarked
package nl.tijdig.berichten.ijw.verzoek;

import org.jspecify.annotations.NullMarked;
