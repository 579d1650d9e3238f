/** Actions as they are stored. */
@NullMarked
package nl.tijdig.app.acties.register;

import org.jspecify.annotations.NullMarked;
