/** The pages of the team manager. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.web;

import org.jspecify.annotations.NullMarked;
