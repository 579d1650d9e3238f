/** JW319 and JW320: what a gemeente answers to a request, and the answer to that. */
@NullMarked
package nl.tijdig.berichten.ijw.antwoord;

import org.jspecify.annotations.NullMarked;
