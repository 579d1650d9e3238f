/** Tests of the room or house rule of the same name. */
@NullMarked
package nl.tijdig.app.omgeving.start;

import org.jspecify.annotations.NullMarked;
