/** Tests of the room jeugdbeschermers. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers;

import org.jspecify.annotations.NullMarked;
