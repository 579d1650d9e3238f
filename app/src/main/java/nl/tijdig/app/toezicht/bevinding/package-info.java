/** What an inspector finds of a case, aspect by aspect, with what it rests on. */
@NullMarked
package nl.tijdig.app.toezicht.bevinding;

import org.jspecify.annotations.NullMarked;
