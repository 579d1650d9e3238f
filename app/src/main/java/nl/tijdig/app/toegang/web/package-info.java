/** The login page and what surrounds it. */
@NullMarked
package nl.tijdig.app.toegang.web;

import org.jspecify.annotations.NullMarked;
