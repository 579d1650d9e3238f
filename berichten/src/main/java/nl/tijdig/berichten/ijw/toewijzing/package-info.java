/** JW301 and JW302: a gemeente allocates help, and the answer to that. */
@NullMarked
package nl.tijdig.berichten.ijw.toewijzing;

import org.jspecify.annotations.NullMarked;
