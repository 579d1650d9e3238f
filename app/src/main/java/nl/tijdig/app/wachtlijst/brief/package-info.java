/** The letter to parents whose child waits: complete, or not sent. */
@NullMarked
package nl.tijdig.app.wachtlijst.brief;

import org.jspecify.annotations.NullMarked;
