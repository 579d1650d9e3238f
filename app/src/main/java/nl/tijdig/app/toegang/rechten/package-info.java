/**
 * Which right opens which page, and which role has it: written to the database from {@code Rol}.
 */
@NullMarked
package nl.tijdig.app.toegang.rechten;

import org.jspecify.annotations.NullMarked;
