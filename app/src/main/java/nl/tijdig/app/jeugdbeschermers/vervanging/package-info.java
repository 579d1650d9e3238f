/** Where nobody is there for the children of a worker: one rule for every page that says so. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.vervanging;

import org.jspecify.annotations.NullMarked;
